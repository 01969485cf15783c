package dev.garden.parser.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Turns Markdown into a tree. Immutable; may be used from any thread.
 *
 * @since 0.1
 */
public final class MarkdownParser {

    private final Parser parser;

    private MarkdownParser(MarkdownOptions options) {
        var builder = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
        options.extensions().stream()
                .filter(Parser.ParserExtension.class::isInstance)
                .map(Parser.ParserExtension.class::cast)
                .forEach(extension -> extension.extend(builder));
        parser = builder.build();
    }

    /**
     * {@return a parser for the syntaxes of {@code options}}
     *
     * @param options which syntaxes, and how
     */
    public static MarkdownParser of(MarkdownOptions options) {
        return new MarkdownParser(options);
    }

    /**
     * Parses a text. Any text is Markdown: nothing is refused.
     *
     * @param markdown without frontmatter
     * @return the tree; its source spans count lines and columns of {@code markdown} from 0
     */
    public Node parse(String markdown) {
        String limited = BracketLimit.apply(markdown);
        Node document = parser.parse(limited);
        if (!limited.equals(markdown)) {
            BracketLimit.undo(document);
        }
        return document;
    }
}
