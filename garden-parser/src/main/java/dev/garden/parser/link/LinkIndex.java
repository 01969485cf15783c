package dev.garden.parser.link;

import dev.garden.model.Note;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkLookup;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.link.Linktext;
import dev.garden.model.link.Permalink;
import dev.garden.model.link.Subpath;
import dev.garden.model.source.VaultPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every link of one garden leads to. Names are resolved as Obsidian does, links that begin with {@code /} as addresses of the
 * site. A link takes the same time however many notes there are.
 *
 * @since 0.1
 */
public final class LinkIndex implements LinkLookup {

    private final Map<VaultPath, Note> notes = new HashMap<>();
    private final List<VaultPath> paths;
    private final FileIndex files;
    private final AddressIndex addresses;
    private final Map<String, SameNamed> aliases;
    /** Made when a link first names a place in the note: few notes are linked to in that way. */
    private final Map<VaultPath, SubpathIndex> subpaths = new ConcurrentHashMap<>();

    /**
     * Indexes a garden.
     *
     * @param notes every note, with its final permalink, in vault order
     * @param attachments every other file, in vault order
     * @param byPath the permalink that the vault path of a note gives
     * @param redirects other addresses of notes
     */
    public LinkIndex(
            Collection<Note> notes,
            Collection<VaultPath> attachments,
            Function<VaultPath, Permalink> byPath,
            Map<Permalink, VaultPath> redirects) {
        paths = new ArrayList<>(notes.size() + attachments.size());
        var named = new Candidates(notes.size());
        for (Note note : notes) {
            this.notes.put(note.path(), note);
            paths.add(note.path());
            note.aliases().forEach(alias -> named.add(NameKey.of(alias.strip()), note.path()));
        }
        paths.addAll(attachments);
        files = new FileIndex(paths);
        addresses = new AddressIndex(notes, byPath, redirects, files);
        aliases = named.byKey();
    }

    @Override
    public LinkTarget resolve(VaultPath from, Link.Kind kind, String linktext) {
        if (kind != Link.Kind.WIKILINK && Linktext.isUrl(linktext)) {
            return new LinkTarget.ToUrl(linktext);
        }
        Linktext text = Linktext.parse(linktext);
        return find(from, kind, linktext)
                .map(found -> target(found.file(), kind, text.subpath()))
                .orElseGet(LinkTarget.Unresolved::new);
    }

    /**
     * Reads the address that a Markdown destination names.
     *
     * @param destination as written
     * @return what stands before its fragment, percent-decoded; empty when nothing does
     */
    public static Optional<String> decodedPath(String destination) {
        return Optional.of(PercentCode.decode(Linktext.parse(destination).path()))
                .filter(path -> !path.isEmpty());
    }

    /** Finds a note by its path. */
    Optional<Note> note(VaultPath path) {
        return Optional.ofNullable(notes.get(path));
    }

    /** Gives the address of a note. */
    Permalink permalink(VaultPath note) {
        return note(note).map(Note::permalink).orElse(Permalink.HOME);
    }

    /** Gives every name and address that a link could use, in vault order. */
    Stream<String> names() {
        var names = paths.stream().map(file -> file.isNote() ? file.stem() : file.name());
        var known = paths.stream().map(notes::get).filter(Objects::nonNull).toList();
        var others = known.stream().flatMap(note -> note.aliases().stream());
        var addresses = known.stream().map(note -> note.permalink().path());
        return Stream.of(names, others, addresses).flatMap(each -> each);
    }

    /** Finds the file that a link means. */
    Optional<Found> find(VaultPath from, Link.Kind kind, String linktext) {
        Linktext text = Linktext.parse(linktext);
        if (kind == Link.Kind.WIKILINK) {
            return find(from, text.path());
        }
        // an embed may be written either way; a name that has an escape in it is rarer than an encoded one, but comes
        // first
        String decoded = PercentCode.decode(text.path());
        var literal = decoded.equals(text.path()) || kind == Link.Kind.EMBED ? find(from, text.path()) : noFile();
        return literal.or(() -> decoded.equals(text.path()) ? noFile() : find(from, decoded));
    }

    private static Optional<Found> noFile() {
        return Optional.empty();
    }

    private Optional<Found> find(VaultPath from, String path) {
        if (path.isEmpty()) {
            return Optional.of(Found.exact(from));
        }
        if (path.startsWith("/")) {
            return addresses.find(path);
        }
        return files.find(from, path)
                .or(() -> Optional.ofNullable(aliases.get(NameKey.of(path))).map(named -> named.nearest(from)))
                .map(Found::exact);
    }

    private LinkTarget target(VaultPath file, Link.Kind kind, Subpath subpath) {
        Note note = notes.get(file);
        return note == null ? new LinkTarget.ToFile(file) : new LinkTarget.ToNote(file, anchor(note, kind, subpath));
    }

    private @Nullable String anchor(Note note, Link.Kind kind, Subpath subpath) {
        if (subpath.isEmpty()) {
            return null;
        }
        var places = subpaths.computeIfAbsent(note.path(), path -> new SubpathIndex(note));
        var literal = places.anchor(subpath);
        if (literal.isPresent() || kind == Link.Kind.WIKILINK) {
            return literal.orElse(null);
        }
        return places.anchor(new Subpath(PercentCode.decode(subpath.text()))).orElse(null);
    }
}
