package dev.garden.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentCodeTest {

    @ParameterizedTest
    @CsvSource({
        "a%20b, a b",
        "%E8%AF%8D, 词",
        "LoRA+, LoRA+",
        "100% real, 100% real",
        "50%, 50%",
        "%zz%20, '%zz '",
        "%FF%FE, %FF%FE",
        "a%2, a%2"
    })
    void decodesWhatIsText(String encoded, String text) {
        assertEquals(text, PercentCode.decode(encoded));
    }
}
