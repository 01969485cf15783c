package dev.garden.parser.nav;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.nav.Nav;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The navigations of a garden.
 *
 * @param navs by the path of their notes
 * @param entries by note, where the links of entries stand
 * @param diagnostics what is wrong with them
 * @since 0.1
 */
public record Navs(List<Nav> navs, Map<VaultPath, Set<Position>> entries, List<Diagnostic> diagnostics) {

    /** Copies the collections. */
    public Navs {
        navs = List.copyOf(navs);
        entries = Map.copyOf(entries);
        diagnostics = List.copyOf(diagnostics);
    }
}
