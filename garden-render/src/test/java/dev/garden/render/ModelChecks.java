package dev.garden.render;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.parser.json.GardenJson;
import dev.garden.testing.PlainJson;
import dev.garden.testing.VaultCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The checks of a case on what the model says, as JSON: {@code meta} of the page, {@code nav} and {@code navs} of the garden. */
final class ModelChecks {

    private final List<String> failures = new ArrayList<>();

    private ModelChecks() {}

    /** {@return what is not as the case wants it} */
    static Stream<String> failures(VaultCase example, Garden garden, Note note) {
        var checks = new ModelChecks();
        var model = (Map<?, ?>) PlainJson.parse(GardenJson.of(garden).garden());
        example.object("meta").ifPresent(meta -> {
            var actual = (Map<?, ?>) PlainJson.parse(GardenJson.of(garden).note(note));
            checks.meta(meta, actual);
        });
        example.list("navs").ifPresent(navs -> checks.compare("navs", navs, model.get("navs")));
        example.object("nav").ifPresent(nav -> {
            List<?> navs = (List<?>) model.get("navs");
            checks.compare("navs", 1, navs.size());
            checks.compare("nav", nav, navs.isEmpty() ? null : navs.get(0));
        });
        return checks.failures.stream();
    }

    /** An empty object means that there is nothing; otherwise names that the case does not give may be there. */
    private void meta(Map<?, ?> expected, Map<?, ?> actual) {
        expected.forEach((key, value) -> {
            if (value instanceof Map<?, ?> map && map.isEmpty()) {
                same("meta." + key, Map.of(), actual.get(key));
            } else {
                compare("meta." + key, value, actual.get(key));
            }
        });
    }

    private void compare(String place, Object expected, Object actual) {
        if (expected instanceof Map<?, ?> map && actual instanceof Map<?, ?> other) {
            map.forEach((key, value) -> compare(place + "." + key, value, other.get(key)));
        } else if (expected instanceof List<?> list && actual instanceof List<?> other && list.size() == other.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(place + "[" + i + "]", list.get(i), other.get(i));
            }
        } else {
            same(place, expected, actual);
        }
    }

    private void same(String place, Object expected, Object actual) {
        if (!Objects.equals(number(expected).orElse(expected), number(actual).orElse(actual))) {
            failures.add(place + " should be " + expected + ", is " + actual);
        }
    }

    private static Optional<Object> number(Object value) {
        return value instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }
}
