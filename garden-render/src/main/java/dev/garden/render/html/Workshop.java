package dev.garden.render.html;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.parser.SyntaxSettings;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.markdown.spi.EmbedRequest;
import dev.garden.parser.settings.VaultSettings;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.SiteUrls;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all bodies are made with.
 *
 * @param garden whose notes they are
 * @param engines what typesets formulas, code and diagrams
 * @param urls what makes addresses
 * @param options the Markdown of the notes
 * @param parser for that Markdown
 */
record Workshop(Garden garden, Engines engines, SiteUrls urls, MarkdownOptions options, MarkdownParser parser) {

    /**
     * Tells whether a target that is missing must look like one that is not published. Rule: {@code --publish marked}, where a
     * reader may not learn which notes exist.
     */
    boolean hidesMissing() {
        return garden.settings().get(VaultSettings.PUBLISH) == VaultSettings.Publish.MARKED;
    }

    /** Tells whether HTML in notes is kept as written. */
    boolean trustsHtml() {
        return garden.settings().get(VaultSettings.HTML) == VaultSettings.Html.TRUSTED;
    }

    /** {@return the Markdown of a note, which may have switched parts of it off} */
    MarkdownOptions options(Note note) {
        return SyntaxSettings.options(options, note.settings());
    }

    /** {@return a parser for the Markdown of a note} */
    MarkdownParser parser(Note note) {
        MarkdownOptions own = options(note);
        return own == options ? parser : MarkdownParser.of(own);
    }

    /** {@return the macros that every formula may use} */
    Map<String, String> macros() {
        return garden.settings().get(BodySettings.MACROS);
    }

    /**
     * {@return the {@code src} of the box of an embed: alone it names its target as Obsidian does; in a page of a site, where every
     * address must be true, it is the address}
     *
     * @param address with its fragment, by which style sheets of vaults know what an embed is ({@code [src$="#icon"]}); null for none
     */
    @Nullable
    String source(EmbedRequest request, @Nullable String address) {
        return urls.equals(SiteUrls.ROOT) ? request.linktext() : address;
    }
}
