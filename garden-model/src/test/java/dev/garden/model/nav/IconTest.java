package dev.garden.model.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IconTest {

    @ParameterizedTest
    @CsvSource({
        "mdi:eye, mdi:eye",
        "' mdi:format-list-bulleted ', mdi:format-list-bulleted",
        "eye, -",
        "mdi:, -",
        "mdi:Eye, -",
        "mdi:a b, -",
        "0, -",
        "mdi:../x, -"
    })
    void readsNamesOfSets(String text, String icon) {
        assertEquals(icon, Icon.parse(text).map(Icon::toString).orElse("-"));
    }
}
