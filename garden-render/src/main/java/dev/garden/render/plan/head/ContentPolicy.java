package dev.garden.render.plan.head;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/**
 * The Content Security Policy of a page: everything from the site itself, and pictures and frames from exactly those other sites
 * that the note shows.
 */
final class ContentPolicy {

    private static final Pattern PICTURE = source("img|source|video|audio");
    private static final Pattern FRAME = source("iframe");
    private static final Pattern STYLE = Pattern.compile("<[a-z][^<>]{0,2000}?\\sstyle=\"([^\"<>]{1,2000})\"");

    /** A policy grows with each of them; a page that has more shows the rest without. */
    private static final int MOST_STYLES = 100;

    private ContentPolicy() {}

    private static Pattern source(String elements) {
        return Pattern.compile(
                "<(?:" + elements + ")\\b[^>]{0,2000}?\\bsrc=\"(https?://[A-Za-z0-9.-]+(?::[0-9]+)?)[/\"?]");
    }

    /** {@return the policy of a page with that text} */
    static String of(String body) {
        return of(body, Collections.emptySortedSet());
    }

    /** {@return the policy of a page with that text, which may ask those other sites when its reader wants it} */
    static String of(String body, SortedSet<String> guests) {
        var policy = new StringBuilder("default-src 'self'");
        guests.forEach(origin -> policy.append(' ').append(origin));
        policy.append("; img-src 'self' data:");
        var pictures = origins(PICTURE, body);
        Stream.concat(pictures.stream(), guests.stream())
                .distinct()
                .forEach(origin -> policy.append(' ').append(origin));
        if (!pictures.isEmpty()) {
            policy.append("; media-src 'self' ").append(String.join(" ", pictures));
        }
        var frames = origins(FRAME, body);
        if (!frames.isEmpty()) {
            frames.addAll(guests);
            policy.append("; frame-src 'self' ").append(String.join(" ", frames));
        }
        policy.append(styles(body));
        return policy.append("; object-src 'none'; base-uri 'none'").toString();
    }

    /** {@return the policy for a page that shows its text later; to name the sites that the text shows would tell of it} */
    static String ofProtected() {
        return "default-src 'self'; img-src 'self' data: blob: https:; media-src 'self' blob: https:;"
                + " frame-src 'self' blob: https:; object-src 'none'; base-uri 'none'";
    }

    /** Styles that the author wrote on elements are allowed one by one; those of scripts or of other places stay refused. */
    private static String styles(String body) {
        var hashes = new TreeSet<String>();
        for (Matcher match = STYLE.matcher(body); match.find() && hashes.size() < MOST_STYLES; ) {
            hashes.add(" 'sha256-" + hash(Entities.unescape(match.group(1))) + "'");
        }
        return hashes.isEmpty() ? "" : "; style-src-attr 'unsafe-hashes'" + String.join("", hashes);
    }

    private static String hash(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static SortedSet<String> origins(Pattern pattern, String body) {
        var origins = new TreeSet<String>();
        for (Matcher match = pattern.matcher(body); match.find(); ) {
            origins.add(match.group(1));
        }
        return origins;
    }
}
