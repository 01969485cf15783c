package dev.garden.parser.markdown.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.markdown.MarkdownRenderer;
import dev.garden.parser.markdown.spi.Embedder;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.LinkRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkExtensionTest {

    private static final MarkdownOptions OPTIONS =
            MarkdownOptions.builder().extension(LinkExtension.create()).build();

    private final List<String> asked = new ArrayList<>();

    private Map<String, String> attributes(LinkRequest request) {
        asked.add(request.kind() + " " + request.linktext());
        return request.linktext().startsWith("no")
                ? Map.of("class", "lost")
                : Map.of("href", "/" + request.linktext() + "/");
    }

    private String html(String markdown) {
        var renderer = MarkdownRenderer.of(OPTIONS, new HtmlPorts(this::attributes, Embedder.none()));
        return renderer.render(MarkdownParser.of(OPTIONS).parse(markdown)).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [a *b*](Other.md)             | MARKDOWN Other.md         | <a href="/Other.md/">a <em>b</em></a>
            [a](<My Note.md>)             | MARKDOWN My Note.md       | <a href="/My Note.md/">a</a>
            [a](My%20Note.md#Part)        | MARKDOWN My%20Note.md#Part| <a href="/My%20Note.md#Part/">a</a>
            [a](笔记（一）.md)               | MARKDOWN 笔记（一）.md       | <a href="/笔记（一）.md/">a</a>
            [a](no.md)                    | MARKDOWN no.md            | <a class="lost">a</a>
            <https://example.org>         | MARKDOWN https://example.org | <a href="/https://example.org/">https://example.org</a>
            """)
    void asksTheGardenWhereALinkLeads(String markdown, String request, String html) {
        assertEquals("<p>" + html + "</p>", html(markdown));
        assertEquals(List.of(request), asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [a](b "T")      | <a href="/b/" title="T">a</a>
            [a](no "T")     | <a class="lost">a</a>
            """)
    void keepsATitleOnlyWhereTheLinkLeadsSomewhere(String markdown, String html) {
        assertEquals("<p>" + html + "</p>", html(markdown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [a][r] [r][] [r]    | 3
            `[a](b)` \\[a](b)   | 0
            ![a](b)             | 0
            """)
    void asksForEveryFormAndNothingElse(String markdown, int times) {
        html(markdown + "\n\n[r]: x.md\n");
        assertEquals(times, asked.size());
    }
}
