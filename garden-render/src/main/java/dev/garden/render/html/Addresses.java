package dev.garden.render.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that stand in notes. */
final class Addresses {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private static final Pattern IMAGE_DATA =
            Pattern.compile("data:image/(?:png|gif|jpeg|webp|avif);base64,[A-Za-z0-9+/=]*");

    /** Schemes with which an address is a program or a page of its own. */
    private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "data");

    private Addresses() {}

    static boolean hasScheme(String url) {
        return SCHEME.matcher(squeezed(url)).matches();
    }

    /** Tells whether a reader may follow the address. */
    static boolean isSafe(String url) {
        String address = squeezed(url);
        return !hasScheme(address)
                || !UNSAFE.contains(address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT));
    }

    /** Tells whether the address is a page on another site, which may stand in a frame. */
    static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
    }

    /** Tells whether the address may be shown as a picture. */
    static boolean isSafeImage(String url) {
        return isSafe(url) || IMAGE_DATA.matcher(url).matches();
    }

    /** Browsers ignore white space and control characters in a scheme. */
    private static String squeezed(String url) {
        return url.chars()
                .filter(c -> c > ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Percent-encodes what no address can hold; what is encoded already stays. */
    static String encode(String url) {
        var encoded = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean isEscape =
                    c == '%' && ESCAPE.matcher(url).region(i, url.length()).lookingAt();
            if (isEscape || (c > ' ' && "%\"<>\\^`{|}".indexOf(c) < 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    /** {@return {@code text} percent-decoded; as it is where it is no percent-encoding} */
    static String decode(String text) {
        String escaped = text.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }

    /** {@return what stands behind the path, with its {@code #}, encoded; empty if there is nothing} */
    static String fragment(String linktext) {
        int hash = linktext.indexOf('#');
        return hash < 0 ? "" : encode(linktext.substring(hash));
    }
}
