package dev.garden.cli.command;

import dev.garden.model.Garden;
import dev.garden.parser.VaultReader;
import dev.garden.parser.vault.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The vault that a command is about, and which of its notes are published. */
final class VaultArgument {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "VAULT",
            description = "The vault; the current folder if absent.")
    private Path vault = Path.of("");

    @Option(
            names = "--publish",
            paramLabel = "marked|all",
            converter = PublishConverter.class,
            description = {
                "marked: only notes with dg-publish: true; all: every note that does not say no.",
                "Else publish: of garden.yml counts, else marked."
            })
    private VaultReader.Publish publish = VaultReader.Publish.AS_SET;

    /** {@return the folder, as the caller named it; {@code .} is empty, so that places in it read well} */
    Path path() {
        return vault.equals(Path.of(".")) ? Path.of("") : vault;
    }

    /**
     * {@return a reader of the vault}
     *
     * @throws IOException if there is no such folder
     */
    VaultReader reader() throws IOException {
        Path folder = vault.toAbsolutePath().normalize();
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "the vault is a folder of notes");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return VaultReader.of(folder).withPublish(publish);
    }

    /** Adds which notes are wanted. */
    void addTo(Fingerprint all) {
        all.add(vault.toAbsolutePath().normalize().toString()).add(publish.name());
    }

    /** Refuses the vault itself as the place of the site: what is public would lie among what is not. */
    void refuseAsOutput(Path out) {
        if (out.toAbsolutePath().normalize().equals(vault.toAbsolutePath().normalize())) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "OUT is the vault itself; name a folder of its own with -o OUT");
        }
    }

    /** {@return why nothing of the garden would be public, and the ways out} */
    String nothingPublished(Garden garden) {
        if (garden.notes().isEmpty()) {
            return "There are no notes in " + vault.toAbsolutePath().normalize() + ": no file there ends in .md.\n"
                    + "  Name the folder of your vault, or make one: garden init DIR";
        }
        return "Nothing is published: " + count(garden.notes().size()) + "\n"
                + "  Publish a note: write  dg-publish: true  between the --- lines at its top.\n"
                + "  Publish every note: add  --publish all  to this command, or  publish: all  to garden.yml.";
    }

    private static String count(int notes) {
        return notes == 1
                ? "the only note does not say \"dg-publish: true\"."
                : "none of the " + notes + " notes says \"dg-publish: true\".";
    }
}
