package dev.garden.parser.markdown.spi;

import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;

/**
 * Tells the parser of commonmark-java at which characters to ask a syntax.
 *
 * @param characters that begin it
 * @param parser makes a parser for each text; what it remembers is of that text alone
 * @since 0.1
 */
public record InlineSyntax(Set<Character> characters, Supplier<InlineContentParser> parser)
        implements InlineContentParserFactory {

    /** Copies the characters. */
    public InlineSyntax {
        characters = Set.copyOf(characters);
    }

    /** {@return the syntax that begins with {@code character}} */
    public static InlineSyntax at(char character, Supplier<InlineContentParser> parser) {
        return new InlineSyntax(Set.of(character), parser);
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return characters;
    }

    @Override
    public InlineContentParser create() {
        return parser.get();
    }
}
