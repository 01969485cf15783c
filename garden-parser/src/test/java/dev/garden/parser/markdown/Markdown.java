package dev.garden.parser.markdown;

import dev.garden.parser.markdown.spi.Embedder;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.LinkResolver;
import org.commonmark.node.Node;

/** Text to HTML in one step, for tests: with no garden behind it. */
public final class Markdown {

    private final MarkdownParser parser;
    private final MarkdownRenderer renderer;

    private Markdown(MarkdownOptions options) {
        parser = MarkdownParser.of(options);
        renderer = MarkdownRenderer.of(options, new HtmlPorts(LinkResolver.none(), Embedder.none()));
    }

    /** {@return Markdown with the syntaxes of {@code options}} */
    public static Markdown with(MarkdownOptions options) {
        return new Markdown(options);
    }

    /** {@return Markdown with all syntaxes of ours} */
    public static Markdown obsidian() {
        return new Markdown(MarkdownOptions.obsidian());
    }

    /** {@return the tree of {@code text}} */
    public Node parse(String text) {
        return parser.parse(text);
    }

    /** {@return the HTML of {@code text}} */
    public String html(String text) {
        return renderer.render(parser.parse(text));
    }
}
