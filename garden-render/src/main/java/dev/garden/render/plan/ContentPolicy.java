package dev.garden.render.plan;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Content Security Policy of a page: everything from the site itself, and pictures and frames from exactly those other sites
 * that the note shows.
 */
final class ContentPolicy {

    private static final Pattern PICTURE = source("img|source|video|audio");
    private static final Pattern FRAME = source("iframe");

    private ContentPolicy() {}

    private static Pattern source(String elements) {
        return Pattern.compile(
                "<(?:" + elements + ")\\b[^>]{0,2000}?\\bsrc=\"(https?://[A-Za-z0-9.-]+(?::[0-9]+)?)[/\"?]");
    }

    static String of(String body) {
        var policy = new StringBuilder("default-src 'self'; img-src 'self' data:");
        var pictures = origins(PICTURE, body);
        pictures.forEach(origin -> policy.append(' ').append(origin));
        if (!pictures.isEmpty()) {
            policy.append("; media-src 'self' ").append(String.join(" ", pictures));
        }
        var frames = origins(FRAME, body);
        if (!frames.isEmpty()) {
            policy.append("; frame-src 'self' ").append(String.join(" ", frames));
        }
        return policy.append("; object-src 'none'; base-uri 'none'").toString();
    }

    /** {@return the policy for a page that shows its text later; to name the sites that the text shows would tell of it} */
    static String ofProtected() {
        return "default-src 'self'; img-src 'self' data: blob: https:; media-src 'self' blob: https:;"
                + " frame-src 'self' blob: https:; object-src 'none'; base-uri 'none'";
    }

    private static SortedSet<String> origins(Pattern pattern, String body) {
        var origins = new TreeSet<String>();
        for (Matcher match = pattern.matcher(body); match.find(); ) {
            origins.add(match.group(1));
        }
        return origins;
    }
}
