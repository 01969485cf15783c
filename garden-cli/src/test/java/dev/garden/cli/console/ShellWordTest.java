package dev.garden.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "look;look",
                "../a-b/c.d;../a-b/c.d",
                "笔记;笔记",
                "my notes;'my notes'",
                "My Theme!;'My Theme!'",
                "it's;'it'\\''s'",
                "$HOME;'$HOME'",
                "-x;./-x",
                "``;."
            })
    void isOneWordForAShell(String path, String word) {
        assertEquals(word, ShellWord.of(Path.of(path)));
    }
}
