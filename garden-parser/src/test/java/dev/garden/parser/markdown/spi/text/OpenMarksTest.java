package dev.garden.parser.markdown.spi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenMarksTest {

    private final Markdown markdown = Markdown.obsidian();

    /** A mark at the start of a line closes what the paragraph began, or begins a block. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a $$ x\\n$$\\nb             | false
            a\\n$$ x\\n$$\\nb           | true
            a `$$`\\n$$ x\\n$$\\nb      | true
            a \\\\$$ b\\n$$ x\\n$$      | true
            a $$x$$ b\\n$$ y\\n$$       | true
            """)
    void tellsEndsFromBeginnings(String text, boolean block) {
        String html = markdown.html(text.replace("\\n", "\n").replace("\\\\", "\\"));
        assertEquals(block, html.contains("<div class=\"math math-block\">"), html);
    }
}
