package dev.garden.parser.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark with a few extensions and nothing else, for tests of each by itself. */
public final class Syntax {

    private final Parser parser;
    private final HtmlRenderer renderer;

    private Syntax(List<Extension> extensions) {
        parser = Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
        renderer = HtmlRenderer.builder().extensions(extensions).build();
    }

    /** {@return CommonMark with {@code extensions}} */
    public static Syntax of(Extension... extensions) {
        return new Syntax(List.of(extensions));
    }

    /** {@return the tree of {@code markdown}} */
    public Node parse(String markdown) {
        return parser.parse(markdown);
    }

    /** {@return the HTML of {@code markdown}} */
    public String html(String markdown) {
        return renderer.render(parse(markdown));
    }
}
