package dev.garden.parser.note;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.markdown.container.Container;
import dev.garden.parser.markdown.container.ContainerDiagnostics;
import dev.garden.parser.markdown.container.ContainerKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/** Reports containers whose name is not known: each name once in a note, at its first place. */
final class ContainerCheck implements FactCollector {

    private final VaultPath path;
    private final NoteText text;
    private final Set<String> names = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    ContainerCheck(VaultPath path, NoteText text) {
        this.path = path;
        this.text = text;
    }

    @Override
    public void enter(Node node) {
        if (node instanceof Container container
                && container.kind() == ContainerKind.UNKNOWN
                && names.add(container.name())) {
            String message =
                    Diagnostic.quote(container.name()) + " is no container; its content is shown in a plain box";
            found.add(Diagnostic.of(ContainerDiagnostics.UNKNOWN, path, text.position(node), message));
        }
    }

    @Override
    public void finish(NoteFacts facts) {
        facts.diagnostics.addAll(found);
    }
}
