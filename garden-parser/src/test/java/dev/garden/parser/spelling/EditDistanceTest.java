package dev.garden.parser.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "title,title,0",
        "tilte,title,1",
        "titl,title,1",
        "titles,title,1",
        "tidle,title,1",
        "'',abc,3",
        "🌱a,🌿a,1",
        "abcd,dcba,3"
    })
    void countsEdits(String one, String other, int edits) {
        assertEquals(edits, EditDistance.between(one, other));
        assertEquals(edits, EditDistance.between(other, one));
    }
}
