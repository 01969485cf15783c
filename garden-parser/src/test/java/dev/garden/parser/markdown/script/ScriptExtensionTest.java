package dev.garden.parser.markdown.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptExtensionTest {

    private final Markdown markdown = Markdown.obsidian();

    @ParameterizedTest
    @CsvSource(textBlock = """
            x^2^ + y^-n^,       x<sup>2</sup> + y<sup>-n</sup>
            H~2~O 和 CO~2~,      H<sub>2</sub>O 和 CO<sub>2</sub>
            10^th^,             10<sup>th</sup>
            ~~a~~ b~i~,         <del>a</del> b<sub>i</sub>
            """)
    void raisesAndLowers(String text, String html) {
        assertEquals("<p>" + html + "</p>", markdown.html(text).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5~10 分钟，20~30 分钟",
                "5~10分钟和20~30分钟",
                "约~100~左右的。~x~",
                "x^2 y^2",
                "a ^b^",
                "x^a b^",
                "a~b~~c",
                "f^（一）^",
                "~x~"
            })
    void leavesRangesAndPowersAlone(String text) {
        String expected = text.startsWith("约") ? "<p>约<sub>100</sub>左右的。~x~</p>" : "<p>" + text + "</p>";
        assertEquals(expected, markdown.html(text).strip());
    }
}
