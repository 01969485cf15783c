package dev.garden.parser.markdown.heading;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Makes ids of the text of a heading, before they are made unique. */
final class AnchorText {

    private static final String NAMELESS = "section";

    private AnchorText() {}

    /**
     * {@return our id: letters of every script, case and full-width marks kept, white space as one dash; ASCII marks that would have to
     * be percent-encoded, or that Obsidian drops from heading links, left out}
     */
    static String readable(String text) {
        String id = keep(text.strip().replaceAll("\\s+", "-"), c -> c > 0x7f || isAsciiName(c));
        return id.isEmpty() ? NAMELESS : id;
    }

    /** {@return GitHub's id: lower case, every space a dash, marks of all scripts left out; may be empty} */
    static String github(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return keep(
                lower, c -> c == '-' || (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c)));
    }

    private static boolean isAsciiName(int c) {
        return (c <= 0x7f && Character.isLetterOrDigit(c)) || "-_.~+".indexOf(c) >= 0;
    }

    private static String keep(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
