package dev.garden.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps finished markup out of a body while its raw HTML is sanitised: an empty element stands in for each piece. A note that
 * writes such an element itself can only repeat a piece of its own.
 */
final class Slots {

    static final String ELEMENT = "garden-slot";

    private static final Pattern SLOT = Pattern.compile("<" + ELEMENT + " data-n=\"([0-9]{1,9})\"></" + ELEMENT + ">");

    private final List<String> pieces = new ArrayList<>();

    /** {@return what stands in for {@code html} until the body is finished} */
    String keep(String html) {
        pieces.add(html);
        return "<" + ELEMENT + " data-n=\"" + (pieces.size() - 1) + "\"></" + ELEMENT + ">";
    }

    /** {@return {@code body} with every piece in its place} */
    String fill(String body) {
        Matcher slot = SLOT.matcher(body);
        var filled = new StringBuilder(body.length());
        while (slot.find()) {
            int number = Integer.parseInt(slot.group(1));
            slot.appendReplacement(filled, Matcher.quoteReplacement(number < pieces.size() ? take(number) : ""));
        }
        return slot.appendTail(filled).toString();
    }

    /** A piece is used once, so that a note cannot multiply it. */
    private String take(int number) {
        return pieces.set(number, "");
    }
}
