package dev.garden.model;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.link.Backlink;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkLookup;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.link.Permalink;
import dev.garden.model.link.ResolvedLink;
import dev.garden.model.nav.Nav;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A vault, read and resolved: its notes, what they link to, its navigation, and what is wrong with it. Immutable; safe to share
 * between threads. Notes are in vault order: by path, code point by code point.
 *
 * @since 0.1
 */
public final class Garden {

    private final SortedMap<VaultPath, Note> notes;
    private final SortedMap<VaultPath, Attachment> attachments;
    private final Map<Permalink, Note> byPermalink = new HashMap<>();
    private final Map<VaultPath, List<ResolvedLink>> links = new HashMap<>();
    private final Map<VaultPath, List<Backlink>> backlinks = new HashMap<>();
    private final Set<VaultPath> published;
    private final List<Nav> navs;
    private final List<Diagnostic> diagnostics;
    private final Settings settings;
    private final LinkLookup lookup;
    private final Attachment.Content content;

    private Garden(Builder builder) {
        notes = new TreeMap<>(builder.notes);
        attachments = new TreeMap<>(builder.attachments);
        published = Set.copyOf(builder.published);
        navs = List.copyOf(builder.navs);
        diagnostics = builder.diagnostics.stream().distinct().sorted().toList();
        settings = builder.settings;
        lookup = builder.lookup;
        content = builder.content;
        notes.values().forEach(note -> byPermalink.putIfAbsent(note.permalink(), note));
        notes.values().forEach(this::index);
    }

    private void index(Note note) {
        var resolved = new ArrayList<ResolvedLink>();
        for (Link link : note.content().links()) {
            LinkTarget target = lookup.resolve(note.path(), link.kind(), link.linktext());
            resolved.add(new ResolvedLink(link, target));
            if (target instanceof LinkTarget.ToNote to) {
                backlinks.computeIfAbsent(to.note(), path -> new ArrayList<>()).add(new Backlink(note.path(), link));
            }
        }
        links.put(note.path(), List.copyOf(resolved));
    }

    /** {@return a builder for a garden; a reader of vaults fills it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return every note, published or not, in vault order} */
    public Collection<Note> notes() {
        return java.util.Collections.unmodifiableCollection(notes.values());
    }

    /** {@return the published notes, in vault order} */
    public Stream<Note> publishedNotes() {
        return notes.values().stream().filter(this::isPublished);
    }

    /**
     * {@return whether the note is in the site}
     *
     * @param note of this garden
     */
    public boolean isPublished(Note note) {
        return published.contains(note.path());
    }

    /**
     * {@return the note at {@code path}}
     *
     * @param path in the vault
     */
    public Optional<Note> note(VaultPath path) {
        return Optional.ofNullable(notes.get(path));
    }

    /**
     * {@return the note that a wikilink {@code [[name]]} in the root of the vault leads to: by path, name or alias}
     *
     * @param name as it stands between the brackets, without heading or label
     */
    public Optional<Note> note(String name) {
        var from = VaultPath.of("note.md");
        return lookup.resolve(from, Link.Kind.WIKILINK, name) instanceof LinkTarget.ToNote to
                ? note(to.note())
                : Optional.empty();
    }

    /**
     * {@return the note with that address}
     *
     * @param permalink as the site writes it
     */
    public Optional<Note> note(Permalink permalink) {
        return Optional.ofNullable(byPermalink.get(permalink));
    }

    /** {@return the files of the vault that are no notes, in vault order} */
    public Collection<Attachment> attachments() {
        return java.util.Collections.unmodifiableCollection(attachments.values());
    }

    /**
     * {@return the attachment at {@code path}}
     *
     * @param path in the vault
     */
    public Optional<Attachment> attachment(VaultPath path) {
        return Optional.ofNullable(attachments.get(path));
    }

    /**
     * Opens an attachment.
     *
     * @param attachment of this garden
     * @return its bytes as they are in the vault now; the caller closes it
     * @throws IOException if it cannot be read
     */
    public InputStream open(Attachment attachment) throws IOException {
        return content.open(attachment.path());
    }

    /**
     * {@return the links of a note with what they lead to, in order of position}
     *
     * @param note of this garden
     */
    public List<ResolvedLink> links(Note note) {
        return links.getOrDefault(note.path(), List.of());
    }

    /**
     * {@return the links to a note, its own to itself too, in vault order of their sources}
     *
     * @param note of this garden
     */
    public List<Backlink> backlinks(Note note) {
        return java.util.Collections.unmodifiableList(backlinks.getOrDefault(note.path(), List.of()));
    }

    /**
     * {@return what a link in {@code from} leads to}
     *
     * @param from the note in which the link stands
     * @param kind how it is written
     * @param linktext path and subpath, or an address, as written
     */
    public LinkTarget resolve(Note from, Link.Kind kind, String linktext) {
        return lookup.resolve(from.path(), kind, linktext);
    }

    /** {@return the published notes of each tag, by the tag's key; the tag is spelt as where it occurs first} */
    public SortedMap<String, TaggedNotes> tags() {
        var spelling = new HashMap<String, Tag>();
        var tagged = new TreeMap<String, List<Note>>();
        publishedNotes()
                .forEach(note -> note.tags().forEach(tag -> {
                    spelling.putIfAbsent(tag.key(), tag);
                    tagged.computeIfAbsent(tag.key(), key -> new ArrayList<>()).add(note);
                }));
        var result = new TreeMap<String, TaggedNotes>();
        spelling.forEach((key, tag) -> result.put(key, new TaggedNotes(tag, tagged.getOrDefault(key, List.of()))));
        return result;
    }

    /** {@return every navigation of the garden, by the path of its note} */
    public List<Nav> navs() {
        return navs;
    }

    /**
     * {@return the navigation that serves a note: that of its own folder, else of the nearest folder upwards}
     *
     * @param note of this garden
     */
    public Optional<Nav> navFor(Note note) {
        return navs.stream()
                .filter(nav -> note.path().isBelow(nav.scope()))
                .max(java.util.Comparator.comparingInt(nav -> nav.scope().length()));
    }

    /** {@return what is wrong with the vault, by file and position} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return the settings that it was read with} */
    public Settings settings() {
        return settings;
    }

    /**
     * A tag and the published notes that carry it.
     *
     * @param tag as spelt where it occurs first
     * @param notes in vault order
     * @since 0.1
     */
    public record TaggedNotes(Tag tag, List<Note> notes) {
        /** Copies the list. */
        public TaggedNotes {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Collects the parts of a garden.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Map<VaultPath, Note> notes = new LinkedHashMap<>();
        private final Map<VaultPath, Attachment> attachments = new LinkedHashMap<>();
        private final Set<VaultPath> published = new LinkedHashSet<>();
        private final List<Nav> navs = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private Settings settings = Settings.DEFAULTS;
        private LinkLookup lookup = (from, kind, linktext) -> new LinkTarget.Unresolved();
        private Attachment.Content content = file -> {
            throw new NoSuchFileException(file.value());
        };

        private Builder() {}

        /**
         * Adds a note.
         *
         * @param note whose path no other note has
         * @return this builder
         */
        public Builder note(Note note) {
            notes.put(note.path(), note);
            return this;
        }

        /**
         * Adds a note that is in the site.
         *
         * @param note whose path no other note has
         * @return this builder
         */
        public Builder published(Note note) {
            published.add(note.path());
            return note(note);
        }

        /**
         * Adds an attachment.
         *
         * @param attachment whose path no other file has
         * @return this builder
         */
        public Builder attachment(Attachment attachment) {
            attachments.put(attachment.path(), attachment);
            return this;
        }

        /**
         * Adds a navigation.
         *
         * @param nav of a note of the garden
         * @return this builder
         */
        public Builder nav(Nav nav) {
            navs.add(nav);
            return this;
        }

        /**
         * Adds diagnostics.
         *
         * @param more in any order
         * @return this builder
         */
        public Builder diagnostics(Collection<Diagnostic> more) {
            diagnostics.addAll(more);
            return this;
        }

        /**
         * Sets the settings.
         *
         * @param value of the whole garden
         * @return this builder
         */
        public Builder settings(Settings value) {
            settings = value;
            return this;
        }

        /**
         * Sets what resolves links.
         *
         * @param value knows the notes that are added
         * @return this builder
         */
        public Builder lookup(LinkLookup value) {
            lookup = value;
            return this;
        }

        /**
         * Sets what opens attachments.
         *
         * @param value knows the attachments that are added
         * @return this builder
         */
        public Builder content(Attachment.Content value) {
            content = value;
            return this;
        }

        /** {@return the garden} */
        public Garden build() {
            return new Garden(this);
        }
    }
}
