package dev.garden.render;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.render.engine.BundledEngines;
import dev.garden.render.html.BodyRenderer;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.SiteUrls;

/**
 * Turns the body of one note into HTML, without any theme. Immutable; may be used from any thread.
 *
 * @since 0.1
 */
public final class NoteRenderer {

    private final BodyRenderer bodies;

    private NoteRenderer(Builder builder) {
        bodies = BodyRenderer.of(builder.garden, builder.engines, builder.urls);
    }

    /** {@return a renderer for the notes of {@code garden}, for a site at the root of its server, with the bundled engines} */
    public static NoteRenderer of(Garden garden) {
        return builder(garden).build();
    }

    /** {@return a builder for a renderer of the notes of {@code garden}} */
    public static Builder builder(Garden garden) {
        return new Builder(garden);
    }

    /** {@return the HTML of the note's body} */
    public String renderBody(Note note) {
        return render(note).html();
    }

    /** {@return the HTML of the note's body, and what a page needs to know of it} */
    public NoteBody render(Note note) {
        return bodies.render(note);
    }

    /**
     * Collects options.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Garden garden;
        private Engines engines = BundledEngines.all();
        private SiteUrls urls = SiteUrls.ROOT;

        private Builder(Garden garden) {
            this.garden = garden;
        }

        /**
         * Sets the engines; the bundled ones unless told.
         *
         * @return this builder
         */
        public Builder engines(Engines value) {
            engines = value;
            return this;
        }

        /**
         * Sets what makes addresses.
         *
         * @return this builder
         */
        public Builder urls(SiteUrls value) {
            urls = value;
            return this;
        }

        /** {@return the renderer} */
        public NoteRenderer build() {
            return new NoteRenderer(this);
        }
    }
}
