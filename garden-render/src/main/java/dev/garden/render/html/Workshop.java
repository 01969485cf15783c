package dev.garden.render.html;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.parser.SyntaxSettings;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.settings.VaultSettings;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.SiteUrls;
import java.util.Map;

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
        return garden.settings().get(MathSettings.MACROS);
    }
}
