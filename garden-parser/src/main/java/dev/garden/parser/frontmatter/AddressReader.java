package dev.garden.parser.frontmatter;

import dev.garden.model.link.Permalink;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address that a note asks for, and its place in the file tree. */
final class AddressReader {

    private static final String EXTENSION = ".md";

    private final KeyReader keys;
    private final Settings settings;

    AddressReader(KeyReader keys, Settings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    /** {@return the permalink that the note asks for; null when it asks for none that a site can have} */
    @Nullable
    Permalink permalink() {
        Found<String> found = keys.text(NoteKeys.PERMALINK, AddressReader::comparable);
        return found.value()
                .flatMap(text -> refusingEscapes(NoteKeys.PERMALINK, text))
                .orElse(null);
    }

    /** {@return the place of the note in the file tree, without {@code .md}: {@code dg-path}, else its path after the garden's rules} */
    String gardenPath(VaultPath path) {
        return keys.text(NoteKeys.PATH)
                .value()
                .flatMap(text -> refusingEscapes(NoteKeys.PATH, withoutExtension(text.strip())))
                .map(Permalink::inner)
                .filter(inner -> !inner.isEmpty())
                .orElseGet(() -> withoutExtension(rewritten(path.value())));
    }

    private String rewritten(String path) {
        return settings.get(NoteDefaults.REWRITE).stream()
                .flatMap(rule -> rule.apply(path).stream())
                .findFirst()
                .orElse(path);
    }

    private Optional<Permalink> refusingEscapes(NoteKey key, String text) {
        Optional<Permalink> permalink = Permalink.parse(text);
        if (permalink.isEmpty()) {
            keys.property(key)
                    .ifPresent(property -> keys.report(
                            FrontmatterDiagnostics.INVALID,
                            property,
                            property.name() + " would lead out of the site, so the path of the note is used"));
        }
        return permalink;
    }

    private static String comparable(String text) {
        return Permalink.parse(text).map(Permalink::path).orElse(text);
    }

    private static String withoutExtension(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(EXTENSION) && path.length() > EXTENSION.length()
                ? path.substring(0, path.length() - EXTENSION.length())
                : path;
    }
}
