package dev.garden.model;

import dev.garden.model.link.Permalink;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a note says of its publishing and its page: its {@code dg-*} properties and their twins, completed by the garden's defaults.
 *
 * @param publish what it says of being published
 * @param passphrase with which its page is encrypted; null when it is open to all
 * @param passphraseHint shown beside the question for the passphrase; null for none
 * @param flags of the note
 * @param switches the parts of its page that are on
 * @param permalink the address that it asks for; null when it leaves that to its path
 * @param icon its icon: a name of a set ({@code mdi:eye}), a number or any other name; null for none
 * @param description that its author set; null for none
 * @param contentClasses classes of its {@code main} element
 * @param cssclasses Obsidian's classes of the note
 * @param metatags name to content
 * @param gardenPath its place in the file tree, without {@code .md}, after {@code dg-path} and rewrite rules
 * @param cover the image that its author names for cards and previews, as written; null for none
 * @param lang language tag of its text; null when it is the site's
 * @since 0.1
 */
public record NoteSettings(
        Publish publish,
        @Nullable String passphrase,
        @Nullable String passphraseHint,
        Set<NoteFlag> flags,
        Set<NoteSwitch> switches,
        @Nullable Permalink permalink,
        @Nullable String icon,
        @Nullable String description,
        List<String> contentClasses,
        List<String> cssclasses,
        Map<String, String> metatags,
        String gardenPath,
        @Nullable String cover,
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

    /**
     * {@return a builder of settings that say nothing, for a note at {@code gardenPath}; every part of its page is on}
     *
     * @param gardenPath the place of the note in the garden, which may differ from its path in the vault
     */
    public static Builder builder(String gardenPath) {
        return new Builder(gardenPath);
    }

    /**
     * {@return whether the flag is set}
     *
     * @param flag to look at
     */
    public boolean is(NoteFlag flag) {
        return flags.contains(flag);
    }

    /**
     * {@return whether that part of the page is on}
     *
     * @param part to look at
     */
    public boolean shows(NoteSwitch part) {
        return switches.contains(part);
    }

    /** {@return the settings that tell notes apart; never the passphrase, which belongs into no log} */
    @Override
    public String toString() {
        String lock = passphrase == null ? "open" : "protected";
        return "NoteSettings[" + gardenPath + ", publish " + publish + ", " + lock + ", flags " + new TreeSet<>(flags)
                + ", switches " + new TreeSet<>(switches) + "]";
    }

    /**
     * Collects what a note says.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final String gardenPath;
        private final Set<NoteFlag> flags = EnumSet.noneOf(NoteFlag.class);
        private final Set<NoteSwitch> switches = EnumSet.complementOf(EnumSet.of(NoteSwitch.GRAPH_DEPTH_CONTROL));
        private Publish publish = Publish.UNSAID;
        private @Nullable String passphrase;
        private @Nullable String passphraseHint;
        private @Nullable Permalink permalink;
        private @Nullable String icon;
        private @Nullable String description;
        private List<String> contentClasses = List.of();
        private List<String> cssclasses = List.of();
        private Map<String, String> metatags = Map.of();
        private @Nullable String cover;
        private @Nullable String lang;

        private Builder(String gardenPath) {
            this.gardenPath = gardenPath;
        }

        /**
         * Sets what it says of being published.
         *
         * @param value what it says
         * @return this builder
         */
        public Builder publish(Publish value) {
            publish = value;
            return this;
        }

        /**
         * Sets the passphrase and the hint beside the question for it.
         *
         * @param value the passphrase; null for none
         * @param hint for everybody to read; null for none
         * @return this builder
         */
        public Builder passphrase(@Nullable String value, @Nullable String hint) {
            passphrase = value;
            passphraseHint = hint;
            return this;
        }

        /**
         * Sets the address that it asks for.
         *
         * @param value the address; null for none
         * @return this builder
         */
        public Builder permalink(@Nullable Permalink value) {
            permalink = value;
            return this;
        }

        /**
         * Raises a flag.
         *
         * @param flag to raise
         * @return this builder
         */
        public Builder flag(NoteFlag flag) {
            flags.add(flag);
            return this;
        }

        /**
         * Sets exactly these parts of its page on.
         *
         * @param parts those that are on; all others are off
         * @return this builder
         */
        public Builder switches(Set<NoteSwitch> parts) {
            switches.clear();
            switches.addAll(parts);
            return this;
        }

        /**
         * Sets its icon.
         *
         * @param value the name of an icon, or what a theme makes of it; null for none
         * @return this builder
         */
        public Builder icon(@Nullable String value) {
            icon = value;
            return this;
        }

        /**
         * Sets its description.
         *
         * @param value plain text; null for none
         * @return this builder
         */
        public Builder description(@Nullable String value) {
            description = value;
            return this;
        }

        /**
         * Sets the classes of its {@code main} element, those of the garden and those of Obsidian.
         *
         * @param content from {@code dg-content-classes}
         * @param css from {@code cssclasses}
         * @return this builder
         */
        public Builder classes(List<String> content, List<String> css) {
            contentClasses = content;
            cssclasses = css;
            return this;
        }

        /**
         * Sets its {@code meta} elements.
         *
         * @param value contents by name, in the order in which they were written
         * @return this builder
         */
        public Builder metatags(Map<String, String> value) {
            metatags = value;
            return this;
        }

        /**
         * Sets its cover image.
         *
         * @param value a path in the vault or an address; null for none
         * @return this builder
         */
        public Builder cover(@Nullable String value) {
            cover = value;
            return this;
        }

        /**
         * Sets the language of its text.
         *
         * @param value a language tag (BCP 47); null for that of the site
         * @return this builder
         */
        public Builder lang(@Nullable String value) {
            lang = value;
            return this;
        }

        /** {@return the settings} */
        public NoteSettings build() {
            return new NoteSettings(
                    publish,
                    passphrase,
                    passphraseHint,
                    flags,
                    switches,
                    permalink,
                    icon,
                    description,
                    contentClasses,
                    cssclasses,
                    metatags,
                    gardenPath,
                    cover,
                    lang);
        }
    }
}
