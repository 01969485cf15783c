package dev.garden.render.feature.redirect;

import dev.garden.model.link.Permalink;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.PlannedNote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the addresses in small letters that lead to one note and to no other. */
final class LetterCase {

    private LetterCase() {}

    /** {@return the pages in small letters that are not taken, each with the note that it stands for} */
    static SortedMap<OutputPath, PlannedNote> variants(List<PlannedNote> notes, Set<OutputPath> others) {
        Set<OutputPath> taken = new HashSet<>(others);
        notes.forEach(note -> taken.add(note.output()));
        Map<OutputPath, Integer> claims = new HashMap<>();
        notes.forEach(note -> claims.merge(small(note), 1, Integer::sum));
        var variants = new TreeMap<OutputPath, PlannedNote>();
        for (PlannedNote note : notes) {
            OutputPath small = small(note);
            if (!taken.contains(small) && claims.getOrDefault(small, 0) == 1) {
                variants.put(small, note);
            }
        }
        return variants;
    }

    private static OutputPath small(PlannedNote note) {
        return Permalink.parse(note.permalink().path().toLowerCase(Locale.ROOT))
                .map(OutputPath::ofPage)
                .orElse(note.output());
    }
}
