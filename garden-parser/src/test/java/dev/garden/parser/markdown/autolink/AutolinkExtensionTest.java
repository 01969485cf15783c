package dev.garden.parser.markdown.autolink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Link;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutolinkExtensionTest {

    private final Markdown markdown = Markdown.obsidian();

    private String links(String text) {
        return Nodes.below(markdown.parse(text), Link.class).stream()
                .map(Link::getDestination)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            see https://a.org/a_b_c. and (https://a.org/x)   | https://a.org/a_b_c https://a.org/x
            https://a.org/中文，后面                            | https://a.org/中文
            见https://a.org/x。                               | https://a.org/x
            https://a.org这个网站                              | https://a.org
            https://例子.中国/路                               | https://例子.中国/路
            （https://a.org/x）“https://b.org/”               | https://a.org/x https://b.org/
            https://a.org/x_(y)                              | https://a.org/x_(y)
            **https://a.org** **https://b.org/x**后           | https://a.org https://b.org/x
            https://a.org/#tag?a==b==c&$x$                   | https://a.org/#tag?a==b==c&$x$
            zotero://select/items/1                          | zotero://select/items/1
            <https://a.org/?a=1&b=2>                         | https://a.org/?a=1&b=2
            [https://a.org](https://b.org)                   | https://b.org
            https://a.org/x&amp; y                           | https://a.org/x
            """)
    void linksAddresses(String text, String destinations) {
        assertEquals(destinations, links(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "obsidian.md and www.example.com",
                "a://",
                "中://x",
                "`https://a.org`",
                "[[https://a.org]]",
                "$https://a.org$",
                "a@example.com",
                "std::vector",
                "http:// x"
            })
    void leavesOtherTextAlone(String text) {
        assertEquals("", links(text));
    }

    @Test
    void givesTailsBackToTheText() {
        assertEquals("<p>1://x and <a href=\"u\">http://y</a></p>\n", plain("1://x and [http://y](u)"));
    }

    @Test
    void knowsWhereALinkStands() {
        var link = Nodes.below(markdown.parse("a https://b.c d"), Link.class).get(0);
        assertEquals(List.of(SourceSpan.of(0, 2, 2, 11)), link.getSourceSpans());
    }

    private static String plain(String text) {
        return Markdown.with(MarkdownOptions.builder()
                        .extension(AutolinkExtension.create())
                        .build())
                .html(text);
    }
}
