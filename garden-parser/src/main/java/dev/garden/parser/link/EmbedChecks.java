package dev.garden.parser.link;

import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import java.util.ArrayList;
import java.util.List;

/** Finds embeds that go in a circle or are nested too deep. */
final class EmbedChecks {

    /** How deep embeds are shown. Rule: Obsidian. */
    private static final int DEEPEST = 5;

    private final ReadNotes notes;
    private final EmbedGraph graph;

    private EmbedChecks(ReadNotes notes) {
        this.notes = notes;
        graph = new EmbedGraph(notes.index());
    }

    static List<Diagnostic> run(ReadNotes notes) {
        var checks = new EmbedChecks(notes);
        notes.notes().forEach(checks::gather);
        return checks.diagnostics();
    }

    private void gather(Note note) {
        for (Link link : note.content().links()) {
            if (link.kind() != Link.Kind.EMBED || !(notes.target(note, link) instanceof LinkTarget.ToNote to)) {
                continue;
            }
            boolean isShown = notes.publishes(to.note()) && (link.subpath().isEmpty() || to.anchor() != null);
            if (isShown) {
                graph.add(note, link, to);
            }
        }
    }

    private List<Diagnostic> diagnostics() {
        var found = new ArrayList<Diagnostic>();
        for (EmbedGraph.Embed embed : graph.solve()) {
            if (embed.isCyclic()) {
                found.add(diagnostic(LinkDiagnostics.EMBED_CYCLE, embed, "embeds itself again"));
            } else if (embed.depth() > DEEPEST) {
                found.add(diagnostic(LinkDiagnostics.EMBED_DEPTH, embed, "embeds more than five notes one in another"));
            }
        }
        return found;
    }

    private static Diagnostic diagnostic(DiagnosticCode code, EmbedGraph.Embed embed, String fault) {
        String name = embed.link().linktext();
        return Diagnostic.of(code, embed.note().path(), embed.link().position(), Diagnostic.quote(name) + " " + fault);
    }
}
