package dev.garden.parser.nav;

import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.nav.Nav;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.link.ReadNotes;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.settings.SettingsReader;
import dev.garden.parser.settings.VaultSettings.NavNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds and reads the navigation notes of a garden: those that {@code nav} in {@code garden.yml} names, else every published note
 * whose title says that it is one and that is made of lists of links.
 *
 * @since 0.1
 */
public final class NavReader {

    private static final Set<String> TITLES =
            Set.of("导航", "目录", "navigation", "nav", "sidebar", "index", "map of content", "moc");

    private final MarkdownParser parser;
    private final ReadNotes notes;
    private final List<Nav> navs = new ArrayList<>();
    private final Map<VaultPath, Set<Position>> entries = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private NavReader(MarkdownParser parser, ReadNotes notes) {
        this.parser = parser;
        this.notes = notes;
    }

    /**
     * Reads the navigations.
     *
     * @param parser for their text
     * @param notes of the garden
     * @param wanted which notes the settings name
     * @return the navigations and what is wrong with them
     */
    public static Navs read(MarkdownParser parser, ReadNotes notes, NavNotes wanted) {
        var reader = new NavReader(parser, notes);
        switch (wanted.mode()) {
            case NONE -> {}
            case NAMED -> wanted.paths().forEach(reader::readNamed);
            case FOUND -> notes.notes().stream().filter(reader::isCandidate).forEach(reader::readFound);
        }
        var navs = reader.navs.stream()
                .sorted((one, other) -> one.note().compareTo(other.note()))
                .toList();
        return new Navs(navs, reader.entries, reader.diagnostics);
    }

    private boolean isCandidate(Note note) {
        return notes.publishes(note.path())
                && TITLES.contains(note.title().strip().toLowerCase(Locale.ROOT));
    }

    private void readFound(Note note) {
        var outline = outline(note);
        if (outline.isNavigation()) {
            add(note, outline);
        }
    }

    private void readNamed(String path) {
        Optional<Note> named = VaultPath.parse(path).flatMap(notes::note);
        if (named.isPresent() && notes.publishes(named.get().path())) {
            named.filter(note -> !entries.containsKey(note.path())).ifPresent(note -> add(note, outline(note)));
        } else {
            String fault = named.isPresent() ? " is not published" : " is not in the vault";
            diagnostics.add(Diagnostic.of(
                    NavDiagnostics.MISSING,
                    SettingsReader.FILE,
                    Position.START,
                    "the navigation " + Diagnostic.quote(path) + fault));
        }
    }

    private NavOutline outline(Note note) {
        return NavOutline.of(parser.parse(note.source().body()));
    }

    private void add(Note note, NavOutline outline) {
        var resolver = new NavResolver(note, notes);
        navs.add(
                new Nav(note.path(), note.title(), note.permalink(), note.path().folder(), resolver.sections(outline)));
        entries.put(note.path(), resolver.positions());
        diagnostics.addAll(resolver.diagnostics());
    }
}
