package dev.garden.parser.markdown.abbreviation;

import dev.garden.parser.markdown.spi.Textual;
import org.commonmark.node.CustomNode;

/**
 * A word that the note explains.
 *
 * @since 0.1
 */
public final class Abbreviation extends CustomNode implements Textual {

    private final String text;
    private final String meaning;

    Abbreviation(String text, String meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    /** {@return the word} */
    @Override
    public String text() {
        return text;
    }

    /** {@return what it stands for} */
    public String meaning() {
        return meaning;
    }
}
