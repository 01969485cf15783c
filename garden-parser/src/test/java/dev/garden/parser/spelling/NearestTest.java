package dev.garden.parser.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES = List.of("footer", "header", "head", "after-content");

    @ParameterizedTest
    @CsvSource({"fotter,footer", "haed,head", "heade,header", "after_content,after-content", "hed,head", "menu,", "x,"})
    void findsWhatDiffersInFewLetters(String wrong, String meant) {
        assertEquals(Optional.ofNullable(meant), Nearest.of(wrong, NAMES));
    }
}
