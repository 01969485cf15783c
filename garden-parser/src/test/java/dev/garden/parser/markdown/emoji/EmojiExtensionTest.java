package dev.garden.parser.markdown.emoji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.garden.parser.markdown.Markdown;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiExtensionTest {

    private final Markdown markdown = Markdown.obsidian();

    @ParameterizedTest
    @CsvSource(textBlock = """
            完成:tada: :rocket: :+1:,  完成🎉 🚀 👍
            10:30:20 at a:x:b,        10:30:20 at a:x:b
            `:tada:` :nothing:,       <code>:tada:</code> :nothing:
            ::tada::,                 ::tada::
            """)
    void readsNamesOfEmoji(String text, String html) {
        assertEquals("<p>" + html + "</p>", markdown.html(text).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "::", ":tada", "tada:", ":Tada:", ":ta da:", "a:tada:", "1:tada:", "\\:tada:"})
    void othersStayText(String text) {
        assertEquals(
                "<p>" + text.replace("\\", "") + "</p>", markdown.html(text).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {":", ":a", ":tada", ": "})
    void colonsTakeLinearTime(String part) {
        assertTimeout(Duration.ofSeconds(10), () -> markdown.html(part.repeat(100_000)));
    }
}
