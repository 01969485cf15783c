package dev.garden.parser.markdown.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagExtensionTest {

    private final Markdown markdown = Markdown.obsidian();

    private String tags(String text) {
        return Nodes.below(markdown.parse(text), Tag.class).stream()
                .map(Tag::name)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a #meeting note                             | meeting
            #start of line                              | start
            #inbox/to-read/2024 x                       | inbox/to-read/2024
            #snake_case #kebab-case #y1984 #2024-05     | snake_case kebab-case y1984 2024-05
            #café #标签 #タグ #тег #한국어                  | café 标签 タグ тег 한국어
            #🔥 and #idea💡 #👨‍👩‍👧                        | 🔥 idea💡 👨‍👩‍👧
            #one, #two. #three! #four: #five; #six?     | one two three four five six
            #one—x #two’s #three…                       | one two three
            #标签，后面 #甲。#乙（丙）                      | 标签 甲 乙
            #tag#other                                  | tag
            #inbox/ x                                   | inbox
            (#in) **#bold** “#quoted”                   | in bold quoted
            """)
    void readsTags(String text, String names) {
        assertEquals(names, tags(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # heading
            ## heading {#id}
            #1984
            \\#notag
            x ##tag
            a#b 中文#标签
            `#code`
            https://example.com/page#frag
            [x](https://example.com/#frag)
            [#issue](https://example.com) [a **#b** c](u)
            [[Other#Part]] [[#Part]] [[Other|#alias]]
            $a #b c$
            <a href="#x">
            %% #hidden %%
            """)
    void leavesOtherHashesAlone(String text) {
        assertEquals("", tags(text));
    }

    @Test
    void keepsTheTextOfLabelsWhole() {
        var paragraph = markdown.parse("[a #b c](u)").getFirstChild();
        assertEquals("a #b c", Nodes.text(paragraph));
    }

    @Test
    void asksTheGardenWhereATagLeads() {
        assertEquals("<p><a class=\"tag\" href=\"#a/b\">#a/b</a></p>\n", markdown.html("#a/b"));
    }
}
