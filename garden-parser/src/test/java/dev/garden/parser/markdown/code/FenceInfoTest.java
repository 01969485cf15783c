package dev.garden.parser.markdown.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FenceInfoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "js|js",
                "JS title=x|JS",
                "c++|c++",
                "objective-c foo|objective-c",
                "js{1,3}|js",
                "ts:line-numbers|ts",
                "ts:no-line-numbers {1}|ts",
                "{1}|''",
                "''|''",
                "' py '|py"
            })
    void languageIsTheFirstWord(String info, String language) {
        assertEquals(language, FenceInfo.parse(info).language());
    }

    @Test
    void readsTitle() {
        assertEquals(
                "my file.js", FenceInfo.parse("js title=\"my file.js\" {1}").title());
        assertEquals("a b", FenceInfo.parse("js title='a b'").title());
        assertEquals("a.js", FenceInfo.parse("js title=a.js").title());
        assertNull(FenceInfo.parse("js subtitle=a").title());
    }

    @Test
    void titleMayHoldBraces() {
        var info = FenceInfo.parse("js title=\"a{1}:line-numbers\"");
        assertEquals("a{1}:line-numbers", info.title());
        assertNull(info.firstNumber());
        assertEquals(List.of(), info.marked());
    }

    @Test
    void readsLineNumbers() {
        assertEquals(1, FenceInfo.parse("js:line-numbers").firstNumber());
        assertEquals(5, FenceInfo.parse("js :line-numbers=5").firstNumber());
        assertNull(FenceInfo.parse("js:no-line-numbers").firstNumber());
        assertNull(FenceInfo.parse("js:line-numbers=x").firstNumber());
        assertNull(FenceInfo.parse("js").firstNumber());
    }

    @Test
    void readsCollapsedLines() {
        assertEquals(15, FenceInfo.parse("js:collapsed-lines").collapsedLines());
        assertEquals(3, FenceInfo.parse("js:line-numbers:collapsed-lines=3").collapsedLines());
        assertEquals(1, FenceInfo.parse("js:line-numbers:collapsed-lines=3").firstNumber());
    }

    @Test
    void readsMarkedLines() {
        var info = FenceInfo.parse("js {1, 3-5,x,9-7,99999999}");
        assertEquals(List.of(), info.marked());
        info = FenceInfo.parse("js {1, 3-5,9-7,-,2-,99999999}");
        assertEquals(List.of(new FenceInfo.Lines(1, 1), new FenceInfo.Lines(3, 5)), info.marked());
        assertTrue(info.marks(4));
        assertFalse(info.marks(2));
    }

    @Test
    void passesOverWhatNobodyKnows() {
        assertEquals(FenceInfo.parse("js"), FenceInfo.parse("js twoslash :whitespace foo=bar [x] {.cls}"));
    }

    @Test
    void hostileInputTakesLinearTime() {
        for (String piece : List.of("{", "title=", "title=\"", ":", ":line-numbers", "{1,", "1-", " ")) {
            assertTimeout(Duration.ofSeconds(5), () -> FenceInfo.parse("js " + piece.repeat(100_000)));
        }
    }
}
