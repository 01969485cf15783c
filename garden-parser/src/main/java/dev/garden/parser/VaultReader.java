package dev.garden.parser;

import dev.garden.model.Garden;
import dev.garden.model.setting.Settings;
import dev.garden.parser.settings.VaultSettings;
import dev.garden.parser.vault.DigitalGardenSource;
import dev.garden.parser.vault.DirectorySource;
import dev.garden.parser.vault.VaultSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Makes a garden of a vault. Immutable: each {@code with…} gives another reader.
 *
 * @since 0.1
 */
public final class VaultReader {

    private final VaultSource source;
    private final UnaryOperator<Settings> settings;
    private final ReadProgress progress;

    private VaultReader(VaultSource source, UnaryOperator<Settings> settings, ReadProgress progress) {
        this.source = source;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Which notes are in the site.
     *
     * @since 0.1
     */
    public enum Publish {
        /** What {@code publish} in {@code garden.yml} says, else {@link #MARKED}. */
        AS_SET,
        /** Only notes that say {@code dg-publish: true}. */
        MARKED,
        /** Every note but those that say {@code dg-publish: false}. */
        ALL
    }

    /**
     * {@return a reader of the vault in the folder {@code vault}, which may be the repository of a Digital Garden site}
     *
     * @param vault a folder
     */
    public static VaultReader of(Path vault) {
        return DigitalGardenSource.find(vault).map(VaultReader::of).orElseGet(() -> of(DirectorySource.of(vault)));
    }

    /**
     * {@return a reader of the vault in {@code source}}
     *
     * @param source of the files
     */
    public static VaultReader of(VaultSource source) {
        return new VaultReader(source, UnaryOperator.identity(), note -> {});
    }

    /**
     * {@return a reader that publishes as {@code publish} says, whatever {@code garden.yml} says}
     *
     * @param publish which notes
     */
    public VaultReader withPublish(Publish publish) {
        return publish == Publish.AS_SET
                ? this
                : withSettings(before ->
                        before.with(VaultSettings.PUBLISH, publish.name().toLowerCase(Locale.ROOT)));
    }

    /**
     * {@return a reader that changes the settings of {@code garden.yml} by {@code change}, as flags of a command do}
     *
     * @param change gets the settings of the file and gives those that hold
     */
    public VaultReader withSettings(UnaryOperator<Settings> change) {
        return new VaultReader(source, before -> change.apply(settings.apply(before)), progress);
    }

    /**
     * {@return a reader that tells {@code listener} of its progress}
     *
     * @param listener told from any thread
     */
    public VaultReader withProgress(ReadProgress listener) {
        return new VaultReader(source, settings, listener);
    }

    /**
     * {@return a reader that leaves out {@code folder} where it lies in the vault, such as the output of an earlier build}
     *
     * @param folder that need not be there
     */
    public VaultReader without(Path folder) {
        return source instanceof DirectorySource directory
                ? new VaultReader(directory.without(folder), settings, progress)
                : this;
    }

    /**
     * Reads the vault: every file, in parallel, then the garden that they make. What is wrong in the vault becomes a diagnostic.
     *
     * @return the garden
     * @throws IOException if the vault itself cannot be listed
     */
    public Garden read() throws IOException {
        var files = VaultFiles.read(source, settings);
        return new GardenAssembly(files).assemble(files.notes(progress));
    }

    /**
     * Names all that {@link #read} reads, without understanding it: the files of the vault, their content, and the history of its
     * repository. While the name stays the same, so does the garden, as long as Garden itself and what {@link #withSettings} changes
     * are the same.
     *
     * @return the name, in hexadecimal
     * @throws IOException if the vault itself cannot be listed
     */
    public String fingerprint() throws IOException {
        return VaultFingerprint.of(source);
    }
}
