package dev.garden.parser.publish;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.link.Permalink;
import dev.garden.model.source.VaultPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The addresses of all notes of a garden.
 *
 * @param permalinks of each note, no two the same
 * @param aliases other addresses by which links find a note: what the home page would have had
 * @param diagnostics addresses that more than one note asked for
 * @since 0.1
 */
public record Addresses(
        Map<VaultPath, Permalink> permalinks, Map<Permalink, VaultPath> aliases, List<Diagnostic> diagnostics) {

    /** Copies the collections. */
    public Addresses {
        permalinks = Map.copyOf(permalinks);
        aliases = Map.copyOf(aliases);
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return the same addresses with one more diagnostic} */
    Addresses with(Diagnostic diagnostic) {
        return new Addresses(
                permalinks,
                aliases,
                Stream.concat(diagnostics.stream(), Stream.of(diagnostic)).toList());
    }
}
