package dev.garden.parser.settings;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.property.PropertyValue;
import dev.garden.model.setting.SettingKey;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.Position;
import dev.garden.parser.yaml.YamlDocument;
import dev.garden.parser.yaml.YamlEntry;
import dev.garden.parser.yaml.YamlNode;
import dev.garden.parser.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One reading of a {@code garden.yml}. */
final class SettingsText {

    /** What only a renderer reads: where there is none, nobody can say whether it is right. */
    private static final Set<String> OF_RENDERERS = Set.of(
            "title",
            "description",
            "lang",
            "languages",
            "base-url",
            "theme",
            "styles",
            "slots",
            "icon",
            "cards",
            "links",
            "graph",
            "comments",
            "math",
            "protect");

    private final Map<String, SettingKey<?>> keys;
    private final Map<String, PropertyValue> values = new LinkedHashMap<>();
    private final Map<String, Position> places = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    SettingsText(Map<String, SettingKey<?>> keys) {
        this.keys = keys;
    }

    /** {@return what {@code text} says} */
    SettingsFile read(String text) {
        String normal = text.replace("\r\n", "\n").replace('\r', '\n');
        YamlDocument document = YamlReader.read(normal.startsWith("\uFEFF") ? normal.substring(1) : normal, 1);
        document.problems()
                .forEach(problem -> report(SettingsDiagnostics.INVALID, problem.position(), problem.message()));
        if (document.rootNode() instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> entry("", entry));
        } else {
            document.root()
                    .filter(root -> !(root.value() instanceof PropertyValue.Empty))
                    .ifPresent(root -> report(
                            SettingsDiagnostics.INVALID,
                            root.position(),
                            "the settings must be names with values, such as \"title: My garden\""));
        }
        return new SettingsFile(new Settings(values, places), diagnostics);
    }

    private void entry(String group, YamlEntry entry) {
        String name = group + entry.name();
        SettingKey<?> key = keys.get(name);
        if (key != null) {
            value(key, entry);
        } else if (isGroup(name)) {
            group(name, entry);
        } else if (!OF_RENDERERS.contains(name)) {
            unknown(name, entry.position());
        }
    }

    private void value(SettingKey<?> key, YamlEntry entry) {
        PropertyValue value = entry.node().value();
        if (value instanceof PropertyValue.Empty) {
            return;
        }
        if (key.reader().apply(value).isPresent()) {
            values.put(key.name(), value);
            places.put(key.name(), entry.position());
        } else {
            wrongType(key.name() + " must be " + key.expects(), entry);
        }
    }

    private void group(String name, YamlEntry entry) {
        if (entry.node() instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(nested -> entry(name + ".", nested));
        } else if (!(entry.node().value() instanceof PropertyValue.Empty)) {
            String first = keys.keySet().stream()
                    .filter(key -> key.startsWith(name + "."))
                    .findFirst()
                    .orElse(name);
            wrongType(name + " must be names with values, such as " + first.substring(name.length() + 1), entry);
        }
    }

    private boolean isGroup(String name) {
        return keys.keySet().stream().anyMatch(key -> key.startsWith(name + "."));
    }

    private void wrongType(String expectation, YamlEntry entry) {
        String value = Diagnostic.quote(entry.node().value().text());
        report(SettingsDiagnostics.TYPE, entry.position(), expectation + ", not " + value);
    }

    private void unknown(String name, Position position) {
        String message = Diagnostic.quote(name) + " is no setting, so it does nothing";
        Diagnostic diagnostic = Diagnostic.of(SettingsDiagnostics.UNKNOWN_KEY, SettingsReader.FILE, position, message);
        diagnostics.add(NearestKey.to(name, keys.keySet())
                .map(nearest -> diagnostic.withHint("Did you mean " + Diagnostic.quote(nearest) + "?"))
                .orElse(diagnostic));
    }

    private void report(DiagnosticCode code, Position position, String message) {
        diagnostics.add(Diagnostic.of(code, SettingsReader.FILE, position, message));
    }
}
