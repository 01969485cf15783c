package dev.garden.render.feature.search;

import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.BodyDigest;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.PlannedNote;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Reads what the search needs of each note, and makes the index. */
final class SearchDigest implements BodyDigest<SearchDocument> {

    private final SearchTexts texts;

    SearchDigest(SearchTexts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<SearchDocument> read(PlannedNote note, NoteBody body) {
        return Optional.of(SearchDocument.of(note, body));
    }

    @Override
    public SortedMap<OutputPath, OutputContent> write(List<SearchDocument> documents) {
        return new SearchIndexWriter(documents).write(texts);
    }
}
