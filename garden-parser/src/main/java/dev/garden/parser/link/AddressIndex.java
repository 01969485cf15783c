package dev.garden.parser.link;

import dev.garden.model.Note;
import dev.garden.model.link.Permalink;
import dev.garden.model.source.VaultPath;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what a link that begins with {@code /} leads to: a permalink; the permalink that a vault path would give; an alias; a file
 * from the root of the vault, or the note that stands for a folder. Each as written and percent-decoded, with or without the last slash. Only when all that fails, with
 * letter case, spaces and dashes put aside.
 */
final class AddressIndex {

    /** Where the Digital Garden plugin puts the attachments of a vault. */
    private static final String PLUGIN_FILES = "img/user/";

    private final Map<String, VaultPath> permalinks = new HashMap<>();
    private final Map<String, VaultPath> pathPermalinks = new HashMap<>();
    private final Map<String, VaultPath> aliases = new HashMap<>();
    private final Map<String, VaultPath> loosely = new HashMap<>();
    private final FileIndex files;

    AddressIndex(
            Collection<Note> notes,
            Function<VaultPath, Permalink> byPath,
            Map<Permalink, VaultPath> redirects,
            FileIndex files) {
        this.files = files;
        for (Note note : notes) {
            permalinks.putIfAbsent(key(note.permalink().path()), note.path());
            pathPermalinks.putIfAbsent(key(byPath.apply(note.path()).path()), note.path());
            note.aliases().forEach(alias -> aliases.putIfAbsent(key(alias), note.path()));
        }
        redirects.forEach((address, note) -> aliases.put(key(address.path()), note));
        permalinks.forEach(this::indexLoosely);
        pathPermalinks.forEach(this::indexLoosely);
    }

    private void indexLoosely(String key, VaultPath note) {
        loosely.merge(looseKey(key), note, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Finds the target of {@code path}, which begins with a slash. */
    Optional<Found> find(String path) {
        String decoded = PercentCode.decode(path);
        return exactly(path)
                .or(() -> decoded.equals(path) ? Optional.empty() : exactly(decoded))
                .or(() -> Optional.ofNullable(loosely.get(looseKey(key(decoded))))
                        .or(() -> files.at(key(decoded)))
                        .map(file -> new Found(file, Found.Match.INEXACT)));
    }

    /** Finds the file at a path from the root, letter case and all. */
    private Optional<VaultPath> file(String path) {
        return files.at(path).filter(file -> isAt(file, path));
    }

    private static boolean isAt(VaultPath file, String path) {
        String known = NameKey.nfc(file.value());
        return known.equals(path) || (file.isNote() && known.length() == path.length() + 3 && known.startsWith(path));
    }

    private Optional<Found> exactly(String path) {
        String key = key(path);
        return Optional.ofNullable(permalinks.get(key))
                .or(() -> Optional.ofNullable(pathPermalinks.get(key)))
                .or(() -> Optional.ofNullable(aliases.get(key)))
                .or(() -> file(key))
                .or(() -> files.ofFolder(key))
                .or(() -> key.startsWith(PLUGIN_FILES)
                        ? files.at(key.substring(PLUGIN_FILES.length()))
                        : Optional.empty())
                .map(Found::exact);
    }

    private static String key(String path) {
        int start = 0;
        int end = path.length();
        while (start < end && path.charAt(start) == '/') {
            start++;
        }
        while (end > start && path.charAt(end - 1) == '/') {
            end--;
        }
        return NameKey.nfc(path.substring(start, end));
    }

    private static String looseKey(String key) {
        String folded = NameKey.of(key);
        var loose = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char plain = Character.isWhitespace(c) || Character.isSpaceChar(c) ? '-' : c;
            if (plain != '-' || loose.isEmpty() || loose.charAt(loose.length() - 1) != '-') {
                loose.append(plain);
            }
        }
        return loose.toString();
    }
}
