package dev.garden.render.plan.print;

import dev.garden.render.spi.PlannedNote;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a feature adds to the pages of notes.
 *
 * @param slot the place in the page
 * @param template what writes it
 * @param view what is particular to a note; empty for a note whose page does not get it
 */
public record PagePart(String slot, String template, Function<PlannedNote, Optional<? extends Record>> view) {}
