package dev.garden.parser.frontmatter;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.property.Property;
import dev.garden.model.property.PropertyValue;
import dev.garden.model.source.VaultPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Looks keys of one note up: main name before twins before fallbacks; empty values and placeholders are no values; wrong types and
 * differing twins are reported.
 */
final class KeyReader {

    private final VaultPath path;
    private final Frontmatter frontmatter;
    private final Placeholders placeholders;
    private final Map<String, Property> properties = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    KeyReader(VaultPath path, Frontmatter frontmatter, Placeholders placeholders) {
        this.path = path;
        this.frontmatter = frontmatter;
        this.placeholders = placeholders;
        frontmatter
                .properties()
                .all()
                .forEach(property -> properties.putIfAbsent(property.name().toLowerCase(Locale.ROOT), property));
    }

    /** {@return what was wrong with the values that have been asked for} */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return what a switch says} */
    Found<Boolean> flag(NoteKey key) {
        return find(key, Values::flag, UnaryOperator.identity());
    }

    /** {@return a text, as written} */
    Found<String> text(NoteKey key) {
        return find(key, Values::scalar, String::strip);
    }

    /** {@return a text; where {@code comparable} is the same, two texts are no conflict} */
    Found<String> text(NoteKey key, UnaryOperator<String> comparable) {
        return find(key, Values::scalar, comparable);
    }

    /** {@return a value under a name that people also use for things of their own: what does not fit is none, and no problem} */
    <T> Optional<T> peek(NoteKey key, Function<PropertyValue, Optional<T>> reader) {
        return property(key)
                .map(Property::value)
                .filter(value -> !placeholders.contain(value.text()))
                .flatMap(reader);
    }

    /** {@return a value of another form} */
    <T> Found<T> value(NoteKey key, Function<PropertyValue, Optional<T>> reader) {
        return find(key, reader, UnaryOperator.identity());
    }

    /** {@return the property under the key's names that has a value, the one that counts} */
    Optional<Property> property(NoteKey key) {
        var twins = present(key.names(frontmatter), key.form());
        return (twins.isEmpty() ? present(key.fallbacks(), key.form()) : twins)
                .stream().findFirst();
    }

    /** {@return the property with that name, in any letter case, if it has a value} */
    Optional<Property> property(String name) {
        return present(List.of(name), NoteKey.Form.TEXT).stream().findFirst();
    }

    /** {@return whether a text counts as not set; it is reported at {@code property}} */
    boolean isPlaceholder(Property property, String text) {
        boolean placeholder = placeholders.contain(text);
        if (placeholder) {
            report(
                    FrontmatterDiagnostics.PLACEHOLDER,
                    property,
                    Diagnostic.quote(text.strip()) + " is what a note template leaves behind, so it counts as not set");
        }
        return placeholder;
    }

    /** Reports a property. */
    void report(DiagnosticCode code, Property property, String message) {
        diagnostics.add(Diagnostic.of(code, path, property.position(), message));
    }

    /** Reports that a property is not what it must be. */
    void wrongType(Property property, String expected) {
        String message = property.name() + " must be " + expected;
        String value = ", not " + Diagnostic.quote(property.value().text());
        report(FrontmatterDiagnostics.TYPE, property, Secrets.isSecret(property) ? message : message + value);
    }

    private <T> Found<T> find(NoteKey key, Function<PropertyValue, Optional<T>> reader, UnaryOperator<T> comparable) {
        List<Property> twins = set(key, key.names(frontmatter));
        List<Property> properties =
                twins.isEmpty() ? set(key, key.fallbacks()).stream().limit(1).toList() : twins;
        if (properties.isEmpty()) {
            return Found.absent();
        }
        Found<T> first = read(key, properties.get(0), reader);
        for (Property twin : properties.subList(1, properties.size())) {
            Found<T> other = read(key, twin, reader);
            boolean differs = other.value().isPresent()
                    && first.value().isPresent()
                    && !other.value().map(comparable).equals(first.value().map(comparable));
            if (differs) {
                String names = twin.name() + " says something else than "
                        + properties.get(0).name();
                report(FrontmatterDiagnostics.CONFLICT, twin, names + ", which counts");
            }
        }
        return first;
    }

    private <T> Found<T> read(NoteKey key, Property property, Function<PropertyValue, Optional<T>> reader) {
        Optional<T> value = reader.apply(property.value());
        if (value.isEmpty()) {
            wrongType(property, key.form().words());
        }
        return value.map(Found::of).orElseGet(Found::unreadable);
    }

    /** The properties with these names that have a value; placeholders are reported and have none. */
    private List<Property> set(NoteKey key, List<String> names) {
        return present(names, key.form()).stream()
                .filter(property -> Values.scalar(property.value())
                        .filter(text -> isPlaceholder(property, text))
                        .isEmpty())
                .toList();
    }

    private List<Property> present(List<String> names, NoteKey.Form form) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(properties.get(name.toLowerCase(Locale.ROOT))).stream())
                .filter(property -> !form.isEmpty(property.value()))
                .toList();
    }
}
