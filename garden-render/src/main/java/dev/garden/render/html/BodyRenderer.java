package dev.garden.render.html;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.parser.SyntaxSettings;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.SiteUrls;

/** Turns the bodies of notes into HTML. Immutable; may be used from any thread. */
public final class BodyRenderer {

    private final Workshop workshop;

    private BodyRenderer(Workshop workshop) {
        this.workshop = workshop;
    }

    /** {@return a renderer for the notes of {@code garden}} */
    public static BodyRenderer of(Garden garden, Engines engines, SiteUrls urls) {
        MarkdownOptions options = SyntaxSettings.options(garden.settings());
        return new BodyRenderer(new Workshop(garden, engines, urls, options, MarkdownParser.of(options)));
    }

    /** {@return the same renderer for a page from which addresses are made in another way} */
    public BodyRenderer with(SiteUrls urls) {
        return new BodyRenderer(
                new Workshop(workshop.garden(), workshop.engines(), urls, workshop.options(), workshop.parser()));
    }

    /** {@return the body of {@code note}} */
    public NoteBody render(Note note) {
        var page = new PageFacts();
        page.reads(note);
        String html = Body.of(workshop, page, note).render();
        return page.body(html);
    }
}
