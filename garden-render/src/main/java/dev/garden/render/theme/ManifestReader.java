package dev.garden.render.theme;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.property.PropertyValue;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.spelling.Nearest;
import dev.garden.parser.yaml.YamlDocument;
import dev.garden.parser.yaml.YamlEntry;
import dev.garden.parser.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of a {@code theme.yml}: what cannot be used of it is reported, and left out. */
final class ManifestReader {

    static final VaultPath FILE = VaultPath.of("theme.yml");

    private static final List<String> KEYS =
            List.of("assets", "description", "extends", "name", "options", "slots", "styles", "version");

    /** What authors of other themes call our keys. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("title", "name"),
            Map.entry("parent", "extends"),
            Map.entry("base", "extends"),
            Map.entry("inherits", "extends"),
            Map.entry("settings", "options"),
            Map.entry("params", "options"),
            Map.entry("css", "styles"),
            Map.entry("stylesheets", "styles"),
            Map.entry("js", "assets"),
            Map.entry("scripts", "assets"),
            Map.entry("files", "assets"));

    private static final Pattern NAME = Pattern.compile("[^/\"\\\\\\p{Cntrl}]+");

    private final String place;
    private final List<String> taken;
    private final Map<String, YamlNode> values = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private ManifestReader(String place, List<String> taken) {
        String folder = place.substring(place.lastIndexOf('/') + 1);
        this.place = taken.contains(folder) ? "my-" + folder : folder;
        this.taken = taken;
    }

    /**
     * {@return what a {@code theme.yml} says}
     *
     * @param yaml its bytes
     * @param place what the theme is called when it has no name
     * @param taken names that the theme cannot have
     */
    static ThemeManifest read(byte[] yaml, String place, List<String> taken) {
        return new ManifestReader(place, taken).read(ThemeTexts.document(yaml));
    }

    private ThemeManifest read(YamlDocument document) {
        document.problems()
                .forEach(problem -> report(ThemeDiagnostics.INVALID, problem.position(), problem.message(), null));
        document.root().ifPresent(this::entries);
        boolean unreadable = !problems.isEmpty() && values.isEmpty();
        String name = unreadable ? place : name();
        return new ThemeManifest(
                name,
                text("description").orElse(""),
                unreadable ? "garden" : base().orElse(null),
                options(),
                list("styles"),
                list("assets"),
                names("slots"),
                problems);
    }

    private void entries(YamlNode root) {
        if (!(root instanceof YamlNode.Mapping mapping)) {
            report(ThemeDiagnostics.INVALID, root.position(), "theme.yml must be names with values", null);
            return;
        }
        for (YamlEntry entry : mapping.entries()) {
            if (KEYS.contains(entry.name())) {
                values.put(entry.name(), entry.node());
            } else {
                unknown(entry, KEYS, "theme.yml");
            }
        }
    }

    private void unknown(YamlEntry entry, List<String> known, String owner) {
        String meant = OTHER_WORDS.getOrDefault(entry.name(), "");
        String hint = (known.contains(meant) ? Optional.of(meant) : Nearest.of(entry.name(), known))
                .map(key -> "Did you mean " + key + "?")
                .orElse("There are " + String.join(", ", known) + ".");
        String message = owner + " has no key " + Diagnostic.quote(entry.name());
        report(ThemeDiagnostics.UNKNOWN_KEY, entry.position(), message, hint);
    }

    private String name() {
        Optional<String> given = text("name");
        if (given.isEmpty()) {
            String hint = "Add a line such as name: " + place;
            report(ThemeDiagnostics.NAME, Position.START, "theme.yml has no name", hint);
        } else if (taken.contains(given.get())) {
            String message = "The name " + Diagnostic.quote(given.get()) + " is that of a theme that comes with Garden";
            report(ThemeDiagnostics.NAME, at("name"), message, null);
            return place;
        } else if (!NAME.matcher(given.get()).matches()) {
            String message = "A name of a theme has neither slashes nor quotation marks";
            report(ThemeDiagnostics.VALUE, at("name"), message, null);
        }
        return given.orElse(place);
    }

    private Optional<String> base() {
        Optional<String> named = text("extends");
        if (named.isEmpty() || Theme.bundledNames().contains(named.get())) {
            return named;
        }
        String hint = Nearest.of(named.get(), Theme.bundledNames())
                .map(meant -> "Did you mean " + meant + "?")
                .orElse("A theme extends one of those that come with Garden: " + String.join(", ", Theme.bundledNames())
                        + ".");
        String message = "There is no theme " + Diagnostic.quote(named.get()) + " to build on";
        report(ThemeDiagnostics.BASE_MISSING, at("extends"), message, hint);
        return Optional.of("garden");
    }

    private Position at(String key) {
        YamlNode node = values.get(key);
        return node == null ? Position.START : node.position();
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> text(key, node));
    }

    private Optional<String> text(String key, YamlNode node) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            report(ThemeDiagnostics.VALUE, node.position(), key + " must be one text", null);
            return Optional.empty();
        }
        return scalar.value() instanceof PropertyValue.Empty
                ? Optional.empty()
                : Optional.of(scalar.value().text());
    }

    /** A list of files; one file may stand there without a list. */
    private Map<String, Position> list(String key) {
        var files = new LinkedHashMap<String, Position>();
        Optional.ofNullable(values.get(key))
                .ifPresent(node -> items(node)
                        .forEach(item -> text(key, item).ifPresent(file -> files.put(file, item.position()))));
        return files;
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Sequence list ? list.items() : List.of(node);
    }

    /** The names of a map, or of a list. */
    private List<String> names(String key) {
        return values.get(key) instanceof YamlNode.Mapping map
                ? map.entries().stream().map(YamlEntry::name).toList()
                : List.copyOf(list(key).keySet());
    }

    private List<ThemeOption> options() {
        YamlNode node = values.get("options");
        if (node instanceof YamlNode.Mapping map) {
            return map.entries().stream()
                    .map(option -> OptionReader.read(option, this::report))
                    .toList();
        }
        if (node != null && !(node.value() instanceof PropertyValue.Empty)) {
            report(ThemeDiagnostics.VALUE, node.position(), "options must be names, each with type and default", null);
        }
        return List.of();
    }

    private void report(DiagnosticCode code, Position position, String message, @Nullable String hint) {
        problems.add(new Diagnostic(code, FILE, position, message, hint == null ? code.remedy() : hint));
    }

    /** Takes what is wrong with a part of the file. */
    @FunctionalInterface
    interface Report {
        void add(DiagnosticCode code, Position position, String message, @Nullable String hint);
    }
}
