package dev.garden.parser.markdown.field;

import java.util.Locale;
import org.commonmark.node.CustomNode;

/**
 * An inline field in brackets; its value is its children.
 *
 * @since 0.1
 */
public final class Field extends CustomNode {

    private final String key;
    private final Form form;

    /**
     * How a field is written.
     *
     * @since 0.1
     */
    public enum Form {
        /** {@code [key:: value]}: key and value are shown. */
        SQUARE,
        /** {@code (key:: value)}: the value is shown. */
        ROUND
    }

    Field(String key, Form form) {
        this.key = key;
        this.form = form;
    }

    /** {@return the key as written, without white space at its ends} */
    public String key() {
        return key;
    }

    /** {@return how the field is written} */
    public Form form() {
        return form;
    }

    /** {@return the key as Dataview normalises it: lower case, blanks as hyphens, other signs than {@code _} and {@code -} dropped} */
    String canonicalKey() {
        return key.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "-")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{So}\\p{Sk}\\x{200D}_-]", "");
    }

    @Override
    protected String toStringAttributes() {
        return "key=" + key + ", form=" + form;
    }
}
