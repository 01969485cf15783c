package dev.garden.parser.markdown.autolink;

import dev.garden.parser.markdown.spi.InlineSyntax;
import org.commonmark.parser.Parser;

/**
 * Bare addresses, {@code https://example.com}. They become links like those of the standard, which the garden is asked about.
 * The address ends at punctuation of CJK text, which follows it without a space.
 *
 * @since 0.1
 */
public final class AutolinkExtension implements Parser.ParserExtension {

    private final AddressRules rules;

    private AutolinkExtension(AddressRules rules) {
        this.rules = rules;
    }

    /** {@return the extension for addresses with a scheme, any scheme, as Obsidian reads them} */
    public static AutolinkExtension create() {
        return new AutolinkExtension(AddressRules.OBSIDIAN);
    }

    /** {@return the extension for what GitHub reads: web addresses with their scheme or {@code www.}, and mail addresses} */
    public static AutolinkExtension github() {
        return new AutolinkExtension(AddressRules.GITHUB);
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(InlineSyntax.at(':', AddressParser::new));
        parser.postProcessor(new AddressProcessor(rules));
    }
}
