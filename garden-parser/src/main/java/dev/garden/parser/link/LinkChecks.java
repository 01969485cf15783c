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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at every link and embed of a garden and says what is wrong with it.
 *
 * @since 0.1
 */
public final class LinkChecks {

    private final ReadNotes notes;
    private final Map<VaultPath, Set<Position>> entries;
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
        var ofLinks = notes.notes().parallelStream().flatMap(checks::check).toList();
        return Stream.concat(ofLinks.stream(), EmbedChecks.run(notes).stream()).toList();
    }

    private Stream<Diagnostic> check(Note note) {
        return note.content().links().stream().flatMap(link -> {
            LinkTarget target = notes.target(note, link);
            if (target instanceof Unresolved) {
                return unresolved(note, link).stream();
            }
            return target instanceof ToNote to ? resolved(note, link, to) : Stream.empty();
        });
    }

    private Optional<Diagnostic> unresolved(Note note, Link link) {
        boolean isEntry = entries.getOrDefault(note.path(), Set.of()).contains(link.position());
        if (isEntry) {
            return Optional.empty();
        }
        var code = link.place() == Link.Place.PROPERTY
                ? LinkDiagnostics.PROPERTY_UNRESOLVED
                : link.kind() == Link.Kind.EMBED ? LinkDiagnostics.EMBED_UNRESOLVED : LinkDiagnostics.UNRESOLVED;
        var diagnostic = diagnostic(code, note, link, Diagnostic.quote(link.path()) + " is not in this vault");
        return suggestions
                .nearest(link)
                .map(name -> diagnostic.withHint("Did you mean " + Diagnostic.quote(name) + "?"))
                .or(() -> Optional.of(diagnostic));
    }

    private Stream<Diagnostic> resolved(Note note, Link link, ToNote to) {
        if (notes.publishes(note.path()) && !notes.publishes(to.note())) {
            String message = Diagnostic.quote(link.path()) + " is not published";
            return Stream.of(diagnostic(LinkDiagnostics.UNPUBLISHED, note, link, message));
        }
        return Stream.concat(missing(note, link, to).stream(), inexact(note, link, to).stream());
    }

    private static Optional<Diagnostic> missing(Note note, Link link, ToNote to) {
        if (link.subpath().isEmpty() || to.anchor() != null) {
            return Optional.empty();
        }
        var code = link.kind() == Link.Kind.EMBED
                ? LinkDiagnostics.EMBED_SUBPATH_MISSING
                : LinkDiagnostics.SUBPATH_MISSING;
        String message = "the note has no " + Diagnostic.quote(link.subpath().toString());
        return Optional.of(diagnostic(code, note, link, message));
    }

    private Optional<Diagnostic> inexact(Note note, Link link, ToNote to) {
        if (!link.path().startsWith("/") || !isInexact(note, link)) {
            return Optional.empty();
        }
        String address = notes.index().permalink(to.note()).path();
        String message = Diagnostic.quote(link.path()) + " is only nearly the address of a note";
        return Optional.of(diagnostic(LinkDiagnostics.INEXACT, note, link, message)
                .withHint("Write " + Diagnostic.quote(address) + "."));
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
