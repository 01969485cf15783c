package dev.garden.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** JSON as maps, lists and scalars of Java, for tests of modules that do not read JSON themselves. */
public final class PlainJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PlainJson() {}

    /** {@return what {@code json} says, as {@code Map}, {@code List}, {@code String}, number, {@code Boolean} or null} */
    public static Object parse(String json) {
        try {
            return MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /**
     * Compares what a case expects with what there is: keys that a case does not name do not count, null means absent or null, lists
     * have equal length.
     *
     * @return one line for each difference
     */
    public static Stream<String> differences(String path, Object expected, Object actual) {
        if (expected instanceof Map<?, ?> map && actual instanceof Map<?, ?> found) {
            return map.keySet().stream().flatMap(key -> differences(path + "." + key, map.get(key), found.get(key)));
        }
        if (expected instanceof List<?> list && actual instanceof List<?> found && list.size() == found.size()) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> differences(path + "[" + i + "]", list.get(i), found.get(i)));
        }
        return same(expected, actual) ? Stream.empty() : Stream.of(path + " should be " + expected + ", is " + actual);
    }

    /** {@return a difference when the keys of two maps are not the same} */
    public static Stream<String> keyDifferences(String path, Map<?, ?> expected, Map<?, ?> actual) {
        return expected.keySet().equals(actual.keySet())
                ? Stream.empty()
                : Stream.of(path + " should have " + names(expected) + ", has " + names(actual));
    }

    private static TreeSet<String> names(Map<?, ?> map) {
        var names = new TreeSet<String>();
        map.keySet().forEach(key -> names.add(String.valueOf(key)));
        return names;
    }

    private static boolean same(Object expected, Object actual) {
        if (expected instanceof Number && actual instanceof Number) {
            return new java.math.BigDecimal(expected.toString()).compareTo(new java.math.BigDecimal(actual.toString()))
                    == 0;
        }
        return java.util.Objects.equals(expected, actual);
    }
}
