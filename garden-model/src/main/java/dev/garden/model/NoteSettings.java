package dev.garden.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a note says of its publishing and its page: its {@code dg-*} properties and their twins, completed by the garden's defaults.
 *
 * @param publish what it says of being published
 * @param passphrase with which its page is encrypted; null when it is open to all
 * @param passphraseHint shown beside the question for the passphrase; null for none
 * @param flags of the note
 * @param switches the parts of its page that are on
 * @param icon its icon: a name of a set ({@code mdi:eye}), a number or any other name; null for none
 * @param description that its author set; null for none
 * @param contentClasses classes of its {@code main} element
 * @param cssclasses Obsidian's classes of the note
 * @param metatags name to content
 * @param gardenPath its place in the file tree, without {@code .md}, after {@code dg-path} and rewrite rules
 * @param lang language tag of its text; null when it is the site's
 * @since 0.1
 */
public record NoteSettings(
        Publish publish,
        @Nullable String passphrase,
        @Nullable String passphraseHint,
        Set<NoteFlag> flags,
        Set<NoteSwitch> switches,
        @Nullable String icon,
        @Nullable String description,
        List<String> contentClasses,
        List<String> cssclasses,
        Map<String, String> metatags,
        String gardenPath,
        @Nullable String lang) {

    /**
     * What a note says of being published.
     *
     * @since 0.1
     */
    public enum Publish {
        /** {@code dg-publish: true}. */
        YES,
        /** It says no, or something unreadable that must not publish it. */
        NO,
        /** It says nothing. */
        UNSAID
    }

    /** Copies the collections. */
    public NoteSettings {
        flags = Set.copyOf(flags);
        switches = Set.copyOf(switches);
        contentClasses = List.copyOf(contentClasses);
        cssclasses = List.copyOf(cssclasses);
        metatags = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(metatags));
    }

    /** {@return whether the flag is set} */
    public boolean is(NoteFlag flag) {
        return flags.contains(flag);
    }

    /** {@return whether that part of the page is on} */
    public boolean shows(NoteSwitch part) {
        return switches.contains(part);
    }
}
