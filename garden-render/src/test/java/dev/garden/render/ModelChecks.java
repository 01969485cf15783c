package dev.garden.render;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.parser.json.GardenJson;
import dev.garden.testing.PlainJson;
import dev.garden.testing.VaultCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The checks of a case on what the model says, as JSON: {@code meta} of the page, {@code nav} and {@code navs} of the garden. */
final class ModelChecks {

    private ModelChecks() {}

    /** {@return what is not as the case wants it} */
    static Stream<String> failures(VaultCase example, Garden garden, Note note) {
        var model = (Map<?, ?>) PlainJson.parse(GardenJson.of(garden).garden());
        var navs = (List<?>) model.get("navs");
        return Stream.of(
                        example.object("meta")
                                .map(meta -> meta(meta, GardenJson.of(garden).note(note))),
                        example.list("navs").map(expected -> PlainJson.differences("navs", expected, navs)),
                        example.object("nav").map(nav -> PlainJson.differences("navs", List.of(nav), navs)))
                .flatMap(Optional::stream)
                .flatMap(differences -> differences);
    }

    /** An empty object means that there is nothing; otherwise names that the case does not give may be there. */
    private static Stream<String> meta(Map<?, ?> expected, String json) {
        var actual = (Map<?, ?>) PlainJson.parse(json);
        return expected.keySet().stream().flatMap(key -> {
            Object value = expected.get(key);
            return Map.of().equals(value)
                    ? PlainJson.keyDifferences("meta." + key, Map.of(), (Map<?, ?>) actual.get(key))
                    : PlainJson.differences("meta." + key, value, actual.get(key));
        });
    }
}
