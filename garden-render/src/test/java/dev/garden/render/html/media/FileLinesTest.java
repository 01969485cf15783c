package dev.garden.render.html.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileLinesTest {

    @ParameterizedTest
    @CsvSource({
        "'', 123456",
        "3, 3",
        "2-4, 234",
        "2 - 4, 234",
        "4-, 456",
        "-2, 12",
        "'4-2', ''",
        "0, ''",
        "0-1, 1",
        "-, ''",
        "a, ''",
        "1-a, ''",
        "'1,3', ''",
        "99999999, ''"
    })
    void holdTheLinesThatAreNamed(String text, String held) {
        FileLines lines = FileLines.parse(text);
        assertEquals(
                held,
                IntStream.rangeClosed(1, 6)
                        .filter(lines::holds)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({"3-5, 1, 2, false", "3-5, 1, 3, true", "3-5, 5, 9, true", "3-5, 6, 9, false", "5-3, 1, 9, false"})
    void meetWhatTheyShareALineWith(String text, int from, int to, boolean meets) {
        assertEquals(meets, FileLines.parse(text).meets(from, to));
    }
}
