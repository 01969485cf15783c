package dev.garden.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.cli.Checkout;
import dev.garden.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeNewTest {

    @TempDir
    Path folder;

    @Test
    void writesWhatTheDocumentationPrints() throws IOException {
        Path look = folder.resolve("look");
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertEquals(0, GardenCommand.run(Console.of(out, out), "theme", "new", look.toString()));
        String docs = Files.readString(Checkout.ROOT.resolve("docs/themes.md"));
        for (String name : List.of("theme.yml", "templates/layout.peb", "assets/css/style.css")) {
            String printed = "`look/" + name + "`:\n\n";
            int start = docs.indexOf('\n', docs.indexOf(printed) + printed.length()) + 1;
            assertTrue(docs.startsWith(Files.readString(look.resolve(name)), start), name);
        }
    }
}
