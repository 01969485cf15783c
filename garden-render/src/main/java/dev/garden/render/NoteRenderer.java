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

    /**
     * {@return a renderer for the notes of {@code garden}, for a site at the root of its server, with the bundled engines}
     *
     * @param garden whose links and embeds the notes have
     */
    public static NoteRenderer of(Garden garden) {
        return builder(garden).build();
    }

    /**
     * {@return a builder for a renderer of the notes of {@code garden}}
     *
     * @param garden whose links and embeds the notes have
     */
    public static Builder builder(Garden garden) {
        return new Builder(garden);
    }

    /**
     * {@return the HTML of the note's body}
     *
     * @param note of that garden, published or not
     */
    public String renderBody(Note note) {
        return render(note).html();
    }

    /**
     * {@return the HTML of the note's body, and what a page needs to know of it}
     *
     * @param note of that garden, published or not
     */
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
         * @param value for formulas, code, diagrams and icons
         * @return this builder
         */
        public Builder engines(Engines value) {
            engines = value;
            return this;
        }

        /**
         * Sets what makes addresses.
         *
         * @param value for a site at another place
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
