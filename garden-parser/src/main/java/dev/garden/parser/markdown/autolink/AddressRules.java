package dev.garden.parser.markdown.autolink;

import java.util.Locale;
import java.util.Set;

/** Which addresses become links. */
enum AddressRules {
    /** Those with a scheme. */
    OBSIDIAN,
    /** GitHub Flavored Markdown 0.29, section 6.9. */
    GITHUB;

    private static final Set<String> WEB = Set.of("http", "https", "ftp");

    boolean allowsScheme(String scheme) {
        return this == OBSIDIAN || WEB.contains(scheme.toLowerCase(Locale.ROOT));
    }

    boolean findsBareNames() {
        return this == GITHUB;
    }
}
