package dev.garden.parser.markdown.emoji;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
