package dev.garden.parser.markdown.delimiter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.delimiter.DelimiterRule.Leaning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlanksTest {

    private static Flanks around(String neighbours) {
        return new Flanks(character(neighbours.substring(0, 1)), character(neighbours.substring(1)));
    }

    /** A bar is the end of the text. */
    private static int character(String text) {
        return text.equals("|") ? 0 : text.codePointAt(0);
    }

    @ParameterizedTest
    @CsvSource({
        "' a', open", "'a ', close", "'ab', both", "'  ', none", "'|a', open", "'a|', close",
        "'a(', close", "'(a', open", "' (', open", "'(.', both", "'。a', both", "'a。', both",
        "'。中', both", "'中(', both", "'(中', both", "'( ', close", "'\u3000a', open"
    })
    void openAndCloseByTheFlankingRules(String neighbours, String can) {
        assertEquals(can, can(around(neighbours), Leaning.FLANKS));
    }

    @ParameterizedTest
    @CsvSource({"' a', open", "'a ', close", "'ab', none", "'(a', open", "'a(', close", "'(.', both", "'。a', open"})
    void neverInsideAWord(String neighbours, String can) {
        assertEquals(can, can(around(neighbours), Leaning.WORDS));
    }

    @ParameterizedTest
    @CsvSource({"' a', open", "'a ', close", "'ab', both", "'a(', both", "'(a', both", "'  ', none", "'||', none"})
    void spacesAloneDecide(String neighbours, String can) {
        assertEquals(can, can(around(neighbours), Leaning.SPACES));
    }

    @ParameterizedTest
    @CsvSource({"FE00, true", "FE0E, true", "FE0F, false", "FDFF, false", "E0100, true", "E01EF, true", "E01F0, false"})
    void variationSelectorsBelongToWhatStandsBefore(String codePoint, boolean follows) {
        assertEquals(follows, new Flanks(Integer.parseInt(codePoint, 16), 'a').followsVariationSelector());
    }

    private static String can(Flanks flanks, Leaning leaning) {
        boolean opens = flanks.canOpen(leaning);
        boolean closes = flanks.canClose(leaning);
        return opens && closes ? "both" : opens ? "open" : closes ? "close" : "none";
    }
}
