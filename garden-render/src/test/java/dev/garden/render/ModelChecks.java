package dev.garden.render;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.testing.VaultCase;
import java.util.stream.Stream;

/** The checks of a case on what the model says: {@code meta}, {@code nav}, {@code navs}. */
final class ModelChecks {

    private ModelChecks() {}

    static Stream<String> failures(VaultCase example, Garden garden, Note note) {
        return Stream.of("meta", "nav", "navs")
                .filter(key -> example.json().containsKey(key))
                .map(key -> key + " needs the JSON of the model");
    }
}
