package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file that comes with the command, with a place for the name of what it starts.
 *
 * @param resource where it lies beside this class
 * @param file where it is written, below the folder
 */
record Template(String resource, String file) {

    /** What would end a quoted text of YAML, or begin another line. */
    private static final Pattern HARMFUL = Pattern.compile("[\"\\\\\\p{Cntrl}]");

    private static final String NAME = "{name}";

    /** {@return where it goes} */
    Path in(Path folder) {
        return folder.resolve(file);
    }

    /**
     * Writes it, with the name of the folder in its place, and tells where.
     *
     * @throws IOException if it cannot be written
     */
    void write(Path folder, Console console) throws IOException {
        Path place = in(folder);
        Files.createDirectories(Objects.requireNonNull(place.toAbsolutePath().getParent()));
        Files.writeString(place, text().replace(NAME, name(folder)));
        console.print(place.toString());
    }

    private String text() throws IOException {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** {@return what a folder is called, as it may stand in quotation marks} */
    static String name(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String name = last == null
                ? ""
                : HARMFUL.matcher(last.toString()).replaceAll("").strip();
        return name.isEmpty() ? "garden" : name;
    }
}
