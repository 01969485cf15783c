package dev.garden.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"My Theme!;My Theme!", "a\"b\\c;abc", "it's;it's", "\"\";garden", "笔记;笔记"})
    void keepsOfANameWhatMayStandInQuotationMarks(String directory, String name) {
        assertEquals(name, Template.name(Path.of("x").resolve(directory)));
    }

    @Test
    void writesTheNameInItsPlaceAndTellsWhere() throws IOException {
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        Path look = folder.resolve("My Look");
        new Template("theme/theme.yml", "deep/theme.yml").write(look, Console.of(out, out));
        Path written = look.resolve("deep/theme.yml");
        assertTrue(Files.readString(written).startsWith("name: \"My Look\"\n"));
        assertEquals(written + "\n", told.toString(StandardCharsets.UTF_8));
    }
}
