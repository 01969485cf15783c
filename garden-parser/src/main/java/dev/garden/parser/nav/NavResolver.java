package dev.garden.parser.nav;

import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.link.Permalink;
import dev.garden.model.nav.NavItem;
import dev.garden.model.nav.NavSection;
import dev.garden.model.nav.NavTarget;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.link.LinkIndex;
import dev.garden.parser.link.ReadNotes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/** Resolves the entries of one navigation note. */
final class NavResolver {

    private final Note note;
    private final ReadNotes notes;
    private final Set<Position> positions = new HashSet<>();
    private final Set<Object> targets = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    NavResolver(Note note, ReadNotes notes) {
        this.note = note;
        this.notes = notes;
    }

    List<NavSection> sections(NavOutline outline) {
        return outline.sections().stream()
                .map(section -> new NavSection(section.title(), section.level(), items(section.entries())))
                .toList();
    }

    /** Gives where the links of entries stand. */
    Set<Position> positions() {
        return Set.copyOf(positions);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private List<NavItem> items(List<NavEntry> entries) {
        var items = new ArrayList<NavItem>(entries.size());
        for (NavEntry entry : entries) {
            Position position = position(entry.node());
            NavTarget target = entry.target() == null ? null : target(entry, entry.target(), position);
            items.add(new NavItem(entry.icon(), entry.label(), target, items(entry.below()), position));
        }
        return items;
    }

    private NavTarget target(NavEntry entry, EntryLink link, Position position) {
        positions.add(position);
        LinkTarget found = notes.index().resolve(note.path(), link.kind(), link.linktext());
        if (found instanceof LinkTarget.ToUrl to) {
            return new NavTarget.ToUrl(to.url());
        }
        if (found instanceof LinkTarget.ToFile to) {
            return known(to, new NavTarget.ToFile(to.file()), entry, position);
        }
        if (found instanceof LinkTarget.ToNote to) {
            return known(to, toNote(to), entry, position);
        }
        var asked = asked(link);
        report(NavDiagnostics.UNRESOLVED, position, Diagnostic.quote(link.linktext()) + " is not in this vault");
        Object key = asked.<Object>map(permalink -> permalink).orElse(link.linktext());
        return known(key, new NavTarget.Unresolved(asked.orElse(null)), entry, position);
    }

    private NavTarget known(Object key, NavTarget target, NavEntry entry, Position position) {
        if (!targets.add(key)) {
            String message = Diagnostic.quote(entry.label()) + " leads where an earlier entry does";
            report(NavDiagnostics.DUPLICATE, position, message);
        }
        return target;
    }

    /** What is not published has no address that a reader may see. */
    private NavTarget toNote(LinkTarget.ToNote to) {
        return notes.note(to.note())
                .filter(target -> notes.publishes(target.path()))
                .<NavTarget>map(target -> new NavTarget.ToNote(target.path(), target.permalink(), to.anchor()))
                .orElseGet(() -> new NavTarget.Unresolved(null));
    }

    /** A wikilink names no address. */
    private static Optional<Permalink> asked(EntryLink link) {
        return link.kind() == Link.Kind.WIKILINK
                ? Optional.empty()
                : LinkIndex.decodedPath(link.linktext()).flatMap(Permalink::parse);
    }

    private Position position(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                var span = at.getSourceSpans().get(0);
                return Position.of(note.source().bodyLine() + span.getLineIndex(), span.getColumnIndex() + 1);
            }
        }
        return Position.of(note.source().bodyLine(), 1);
    }

    private void report(DiagnosticCode code, Position position, String message) {
        VaultPath file = note.path();
        diagnostics.add(Diagnostic.of(code, file, position, message));
    }
}
