package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a theme of three files, which builds on {@code garden}. Writes over nothing. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Starts a theme of three files that builds on the theme garden.")
final class ThemeNewCommand implements Callable<Integer> {

    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "theme.yml", "theme.yml", "templates/layout.peb", "layout.peb", "assets/css/style.css", "style.css"));

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder of the theme; made when it is not there.")
    private Path folder = Path.of("");

    ThemeNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (String name : FILES.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new FileAlreadyExistsException(folder.resolve(name).toString());
            }
        }
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(place.getParent()));
            Files.writeString(place, template(file.getValue()).replace("{name}", name()));
            console.print(place.toString());
        }
        console.say("Next: garden build VAULT --theme " + folder + ", and garden theme check " + folder);
        return ExitStatus.FINE;
    }

    private String name() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "theme" : name.toString().replaceAll("[\"\\\\\\p{Cntrl}]", "");
    }

    private static String template(String name) throws IOException {
        try (InputStream in = ThemeNewCommand.class.getResourceAsStream("theme/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
