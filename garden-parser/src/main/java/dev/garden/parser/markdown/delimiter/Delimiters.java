package dev.garden.parser.markdown.delimiter;

import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;

/**
 * Teaches a parser marks that come in pairs. commonmark-java's own delimiters cannot do it: the flanking test is private to
 * them. So runs are read as nodes, and a post-processor pairs those of one container once its inlines are known, which gives
 * the same tree as the standard's algorithm.
 *
 * @since 0.1
 */
public final class Delimiters {

    private Delimiters() {}

    /**
     * Adds a mark to a parser.
     *
     * @param parser the parser that is being built
     * @param rule what its runs mean
     */
    public static void add(Parser.Builder parser, DelimiterRule rule) {
        parser.customInlineContentParserFactory(new RunFactory(rule));
        parser.postProcessor(new RunPostProcessor());
    }

    /**
     * {@return the rule of a mark of a fixed length}
     *
     * @param marker the character that it consists of
     * @param length how many of it, on either side; runs of another length are text
     * @param leaning what has to stand beside it
     * @param node makes the node of a pair
     */
    public static DelimiterRule pair(
            char marker, int length, DelimiterRule.Leaning leaning, Supplier<? extends Node> node) {
        return new Pair(marker, length, leaning, node);
    }

    private record RunFactory(DelimiterRule rule) implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(rule.marker());
        }

        @Override
        public InlineContentParser create() {
            return new RunParser(rule);
        }
    }
}
