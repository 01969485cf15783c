package dev.garden.parser.publish;

import dev.garden.model.link.Permalink;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes an address of a path. */
final class PathAddress {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private PathAddress() {}

    /** {@return the address of {@code path}, which has no extension, in that style} */
    static Permalink of(String path, PermalinkSettings.Style style) {
        String address = style == PermalinkSettings.Style.SLUG ? slugs(path) : readable(path);
        return Permalink.parse(address).orElse(Permalink.HOME);
    }

    /** All is kept but white space: exactly what the links of the seed vault expect. */
    private static String readable(String path) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(path, Normalizer.Form.NFC))
                .replaceAll("-");
    }

    private static String slugs(String path) {
        return Arrays.stream(path.split("/")).map(PathAddress::slug).collect(Collectors.joining("/"));
    }

    /** A segment with no Latin letter in it would have an empty slug, and with it the address of its folder. */
    private static String slug(String segment) {
        String slug = Slug.of(segment);
        return slug.isEmpty() ? readable(segment).toLowerCase(Locale.ROOT) : slug;
    }
}
