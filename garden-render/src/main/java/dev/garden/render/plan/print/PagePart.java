package dev.garden.render.plan.print;

import dev.garden.render.spi.PlannedNote;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a feature adds to the pages of notes.
 *
 * @param slot the place in the page
 * @param template what writes it
 * @param view what is particular to a note; empty for a note whose page does not get it
 * @param origin the other site that it may ask; null for none
 */
public record PagePart(
        String slot,
        String template,
        Function<PlannedNote, Optional<? extends Record>> view,
        @Nullable String origin) {

    /** {@return the other sites that the page of a note may ask} */
    static SortedSet<String> origins(List<PagePart> parts, PlannedNote note) {
        return parts.stream()
                .filter(part -> part.origin != null && part.view.apply(note).isPresent())
                .map(PagePart::origin)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
