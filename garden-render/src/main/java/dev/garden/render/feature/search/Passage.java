package dev.garden.render.feature.search;

import java.util.List;

/**
 * A stretch of a note, small enough to be fetched for the few words around a hit; what the index counts.
 *
 * @param document the note
 * @param first whether it is the note's first one, which stands for its names and tags, too
 * @param sections what stands in it
 */
record Passage(SearchDocument document, boolean first, List<TextSection> sections) {}
