package dev.garden.parser.markdown.script;

import dev.garden.parser.markdown.spi.Textual;
import org.commonmark.node.CustomNode;

/**
 * Raised or lowered letters and digits.
 *
 * @since 0.1
 */
public final class Script extends CustomNode implements Textual {

    private final String text;
    private final Place place;

    /**
     * Where a script stands.
     *
     * @since 0.1
     */
    public enum Place {
        /** Raised, {@code x^2^}. */
        ABOVE,
        /** Lowered, {@code H~2~O}. */
        BELOW
    }

    Script(String text, Place place) {
        this.text = text;
        this.place = place;
    }

    /** {@return the letters and digits} */
    @Override
    public String text() {
        return text;
    }

    /** {@return where they stand} */
    public Place place() {
        return place;
    }
}
