package dev.garden.parser.frontmatter;

import dev.garden.model.property.PropertyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A key that a note may have in its frontmatter.
 *
 * @param name the name to use
 * @param form what its value must be
 * @param meaning what it does, in one sentence
 * @param others further names of it
 */
record NoteKey(String name, Form form, String meaning, List<Other> others) {

    /** What note templates write for "no icon". */
    static final String NO_ICON = "0";

    /** What the value of a key must be. */
    enum Form {
        SWITCH("true or false"),
        WEIGHT("true, false or a number"),
        TEXT("text"),
        ICON("the name of an icon"),
        NAMES("a text or a list of texts"),
        PAIRS("names and texts, or a list of name and content"),
        TIME("a date, with or without time");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** {@return the form in words, to complete "must be …"} */
        String words() {
            return words;
        }

        /** {@return whether a value of this form counts as absent} */
        boolean isEmpty(PropertyValue value) {
            return Values.isEmpty(value)
                    || (this == ICON && value.text().strip().equals(NO_ICON));
        }
    }

    /** How another name relates to the key. */
    enum Kind {
        /** Means the same; differing values are a conflict. */
        TWIN,
        /** Means the same in one-line JSON, where only the plugin writes; elsewhere it is the writer's own. */
        JSON_TWIN,
        /** Asked only when the key has no value. */
        FALLBACK
    }

    /**
     * Another name.
     *
     * @param name the name
     * @param kind how it relates to the key
     */
    record Other(String name, Kind kind) {}

    /** Copies the names. */
    NoteKey {
        others = List.copyOf(others);
    }

    /** {@return a key; if its name is {@code dg-x-y} it has the twin {@code dgXY}, as the Digital Garden plugin writes it} */
    static NoteKey of(String name, Form form, String meaning) {
        var key = new NoteKey(name, form, meaning, List.of());
        return name.startsWith("dg-") ? key.twin(camelCase(name)) : key;
    }

    /** {@return the key with one more name that means the same} */
    NoteKey twin(String other) {
        return with(new Other(other, Kind.TWIN));
    }

    /** {@return the key with one more name that means the same in one-line JSON} */
    NoteKey jsonTwin(String other) {
        return with(new Other(other, Kind.JSON_TWIN));
    }

    /** {@return the key with one more name that is asked when the key has no value} */
    NoteKey fallback(String other) {
        return with(new Other(other, Kind.FALLBACK));
    }

    /** {@return its name and those of its twins in a note, in order of precedence} */
    List<String> names(Frontmatter frontmatter) {
        var twins = others.stream()
                .filter(other -> switch (other.kind()) {
                    case TWIN -> true;
                    case JSON_TWIN -> frontmatter.isOfPlugin(other.name());
                    case FALLBACK -> false;
                })
                .map(Other::name);
        return Stream.concat(Stream.of(name), twins).toList();
    }

    /** {@return every name of it} */
    List<String> everyName() {
        return Stream.concat(Stream.of(name), others.stream().map(Other::name)).toList();
    }

    /** {@return the names that are asked when it has no value, in order} */
    List<String> fallbacks() {
        return others.stream()
                .filter(other -> other.kind() == Kind.FALLBACK)
                .map(Other::name)
                .toList();
    }

    private NoteKey with(Other other) {
        var more = new ArrayList<>(others);
        more.add(other);
        return new NoteKey(name, form, meaning, more);
    }

    private static String camelCase(String name) {
        var camel = new StringBuilder();
        for (String word : name.split("-")) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}
