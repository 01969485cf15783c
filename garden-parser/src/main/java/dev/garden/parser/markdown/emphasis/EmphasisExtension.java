package dev.garden.parser.markdown.emphasis;

import dev.garden.parser.markdown.delimiter.Delimiters;
import org.commonmark.parser.Parser;

/**
 * Emphasis as the CJK-friendly amendment to CommonMark reads it: {@code **重点：**内容} is bold. Where no CJK character
 * touches a run, nothing differs from the standard. Nodes and HTML are those of commonmark-java.
 *
 * @since 0.1
 */
public final class EmphasisExtension implements Parser.ParserExtension {

    private EmphasisExtension() {}

    /** {@return the extension; it has no options} */
    public static EmphasisExtension create() {
        return new EmphasisExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        Delimiters.add(parser, new EmphasisRule('*'));
        Delimiters.add(parser, new EmphasisRule('_'));
    }
}
