package dev.garden.render.output;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Writes paths as they stand in URLs.
 *
 * @since 0.1
 */
public final class Urls {

    private static final String REFUSED = " %#?\"<>[]\\^`{|}";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Urls() {}

    /**
     * Percent-encodes what a URL path cannot hold; letters of any script stay as they are, since browsers send them encoded and
     * pages are shorter by two thirds.
     *
     * @param path decoded
     * @return the path to stand in an {@code href}
     */
    public static String encodePath(String path) {
        var out = new StringBuilder(path.length() + 16);
        path.codePoints().forEach(c -> {
            if (isRefused(c)) {
                encode(c, out);
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /**
     * {@return the path that {@code encoded}, made by {@link #encodePath}, stands for}
     *
     * @param encoded percent-encoded
     */
    public static String decodePath(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static boolean isRefused(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c < ' ' || c == 0x7f || REFUSED.indexOf(c) >= 0 || Character.isWhitespace(c) || surrogate;
    }

    private static void encode(int c, StringBuilder out) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.toHexDigits(b));
        }
    }
}
