package dev.garden.render.theme;

import dev.garden.model.property.PropertyValue;
import dev.garden.model.source.Position;
import dev.garden.parser.spelling.Nearest;
import dev.garden.parser.yaml.YamlEntry;
import dev.garden.parser.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one option of a {@code theme.yml}. What is wrong with it is a mere text, so that it can harm no style sheet. */
final class OptionReader {

    private static final List<String> KEYS = List.of("choices", "default", "description", "type");
    private static final List<String> TYPES = Arrays.stream(ThemeOption.Type.values())
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private final YamlEntry entry;
    private final ManifestReader.Report report;
    private final Map<String, YamlNode> values = new HashMap<>();
    private boolean wrong;

    private OptionReader(YamlEntry entry, ManifestReader.Report report) {
        this.entry = entry;
        this.report = report;
    }

    /** {@return the option of an entry} */
    static ThemeOption read(YamlEntry entry, ManifestReader.Report report) {
        return new OptionReader(entry, report).read();
    }

    private ThemeOption read() {
        if (!NAME.matcher(entry.name()).matches()) {
            wrong(entry.position(), "must be called in lower case, with hyphens between words");
        }
        if (entry.node() instanceof YamlNode.Mapping map) {
            map.entries().forEach(this::part);
        } else {
            wrong(entry.node().position(), "must be a map with type and default");
        }
        List<String> choices = choices();
        ThemeOption.Type type = type();
        var option = new ThemeOption(entry.name(), type, text("default"), choices, text("description"));
        if (type == ThemeOption.Type.CHOICE && choices.isEmpty()) {
            wrong(entry.position(), "is a choice and needs choices");
        } else if (!option.allows(option.standard())) {
            wrong(at("default"), "has a default that must be " + option.expects());
        }
        return wrong
                ? new ThemeOption(entry.name(), ThemeOption.Type.TEXT, option.standard(), choices, option.meaning())
                : option;
    }

    private void part(YamlEntry part) {
        if (KEYS.contains(part.name())) {
            values.put(part.name(), part.node());
            return;
        }
        String hint = Nearest.of(part.name(), KEYS)
                .map(key -> "Did you mean " + key + "?")
                .orElse("There are " + String.join(", ", KEYS) + ".");
        report.add(
                ThemeDiagnostics.UNKNOWN_KEY,
                part.position(),
                "The option " + entry.name() + " has no key \"" + part.name() + "\"",
                hint);
    }

    private ThemeOption.Type type() {
        String word = text("type");
        Optional<ThemeOption.Type> type = Arrays.stream(ThemeOption.Type.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        if (type.isEmpty() && values.containsKey("type")) {
            wrong(at("type"), "has a type that must be one of " + String.join(", ", TYPES));
        }
        return type.orElse(ThemeOption.Type.TEXT);
    }

    private List<String> choices() {
        var choices = new ArrayList<String>();
        if (values.get("choices") instanceof YamlNode.Sequence list) {
            list.items().forEach(item -> choices.add(item.value().text()));
        } else if (values.containsKey("choices")) {
            wrong(at("choices"), "has choices that must be a list");
        }
        return choices;
    }

    private String text(String key) {
        return values.get(key) instanceof YamlNode.Scalar scalar && !(scalar.value() instanceof PropertyValue.Empty)
                ? scalar.value().text()
                : "";
    }

    private Position at(String key) {
        return Objects.requireNonNullElse(values.get(key), entry.node()).position();
    }

    private void wrong(Position position, String what) {
        wrong = true;
        report.add(ThemeDiagnostics.VALUE, position, "The option \"" + entry.name() + "\" " + what, null);
    }
}
