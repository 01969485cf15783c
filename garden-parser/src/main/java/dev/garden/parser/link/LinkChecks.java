package dev.garden.parser.link;

import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.link.LinkTarget.ToNote;
import dev.garden.model.link.LinkTarget.Unresolved;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at every link and embed of a garden and says what is wrong with it.
 *
 * @since 0.1
 */
public final class LinkChecks {

    private final ReadNotes notes;
    private final Map<VaultPath, Set<Position>> entries;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Suggestions suggestions;

    private LinkChecks(ReadNotes notes, Map<VaultPath, Set<Position>> entries) {
        this.notes = notes;
        this.entries = entries;
        suggestions = new Suggestions(notes.index());
    }

    /**
     * Checks a garden.
     *
     * @param notes all of them
     * @param entries by navigation note, where the links of its entries stand: what leads nowhere there is reported as a fault of
     *     the navigation
     * @return what is wrong
     */
    public static List<Diagnostic> run(ReadNotes notes, Map<VaultPath, Set<Position>> entries) {
        var checks = new LinkChecks(notes, entries);
        for (Note note : notes.notes()) {
            note.content().links().forEach(link -> checks.check(note, link));
        }
        checks.found.addAll(EmbedChecks.run(notes));
        return checks.found;
    }

    private void check(Note note, Link link) {
        LinkTarget target = notes.target(note, link);
        if (target instanceof Unresolved) {
            unresolved(note, link);
        } else if (target instanceof ToNote to) {
            resolved(note, link, to);
        }
    }

    private void unresolved(Note note, Link link) {
        boolean isEntry = entries.getOrDefault(note.path(), Set.of()).contains(link.position());
        if (isEntry) {
            return;
        }
        var code = link.place() == Link.Place.PROPERTY
                ? LinkDiagnostics.PROPERTY_UNRESOLVED
                : link.kind() == Link.Kind.EMBED ? LinkDiagnostics.EMBED_UNRESOLVED : LinkDiagnostics.UNRESOLVED;
        var diagnostic = diagnostic(code, note, link, Diagnostic.quote(link.path()) + " is not in this vault");
        found.add(suggestions
                .nearest(link)
                .map(name -> diagnostic.withHint("Did you mean " + Diagnostic.quote(name) + "?"))
                .orElse(diagnostic));
    }

    private void resolved(Note note, Link link, ToNote to) {
        boolean isEmbed = link.kind() == Link.Kind.EMBED;
        if (notes.publishes(note.path()) && !notes.publishes(to.note())) {
            String message = Diagnostic.quote(link.path()) + " is not published";
            found.add(diagnostic(LinkDiagnostics.UNPUBLISHED, note, link, message));
            return;
        }
        if (!link.subpath().isEmpty() && to.anchor() == null) {
            String message =
                    "the note has no " + Diagnostic.quote(link.subpath().toString());
            var code = isEmbed ? LinkDiagnostics.EMBED_SUBPATH_MISSING : LinkDiagnostics.SUBPATH_MISSING;
            found.add(diagnostic(code, note, link, message));
        }
        if (link.path().startsWith("/") && isInexact(note, link)) {
            String address = notes.index().permalink(to.note()).path();
            found.add(diagnostic(
                            LinkDiagnostics.INEXACT,
                            note,
                            link,
                            Diagnostic.quote(link.path()) + " is only nearly the address of a note")
                    .withHint("Write " + Diagnostic.quote(address) + "."));
        }
    }

    private boolean isInexact(Note note, Link link) {
        return notes.index()
                .find(note.path(), link.kind(), link.linktext())
                .filter(found -> found.match() == Found.Match.INEXACT)
                .isPresent();
    }

    private static Diagnostic diagnostic(DiagnosticCode code, Note note, Link link, String message) {
        return Diagnostic.of(code, note.path(), link.position(), message);
    }
}
