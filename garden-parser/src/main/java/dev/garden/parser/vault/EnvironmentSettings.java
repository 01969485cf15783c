package dev.garden.parser.vault;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates the {@code .env} of a Digital Garden site into {@code garden.yml}. Form of the file: dotenv. */
final class EnvironmentSettings {

    private static final Pattern LINE =
            Pattern.compile("\\s*(?:export\\s+)?([\\w.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^#]*))\\s*(?:#.*)?");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private static final Map<String, String> TEXTS = Map.of(
            "SITE_NAME_HEADER", "title",
            "SITE_MAIN_LANGUAGE", "lang",
            "SITE_BASE_URL", "base-url",
            "NOTE_ICON_DEFAULT", "note-icon");

    private EnvironmentSettings() {}

    /** {@return the settings in the form of {@code garden.yml}; what has no counterpart is left out} */
    static String asGardenYml(String text) {
        var site = new LinkedHashMap<String, String>();
        var notes = new LinkedHashMap<String, String>();
        text.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
            String key = line.group(1);
            String value = value(line).strip();
            String name = TEXTS.get(key);
            if (name != null && !value.isEmpty()) {
                boolean ofNotes = name.equals("note-icon");
                (ofNotes ? notes : site).put(name, quote(name.equals("base-url") ? address(value) : value));
            } else if (isSwitch(key) && (value.equals("true") || value.equals("false"))) {
                notes.put(kebab(key), value);
            }
        });
        var yaml = new StringBuilder();
        site.forEach(
                (name, value) -> yaml.append(name).append(": ").append(value).append('\n'));
        yaml.append(notes.isEmpty() ? "" : "notes:\n");
        notes.forEach((name, value) ->
                yaml.append("  ").append(name).append(": ").append(value).append('\n'));
        return yaml.toString();
    }

    private static String value(Matcher line) {
        return Optional.ofNullable(line.group(2))
                .or(() -> Optional.ofNullable(line.group(3)))
                .or(() -> Optional.ofNullable(line.group(4)))
                .orElse("");
    }

    /** {@code dgPassFrontmatter} has no counterpart: each note says it for itself. */
    private static boolean isSwitch(String key) {
        return key.matches("dg(HomeLink|Show(Backlinks|LocalGraph|GraphDepthControl|InlineTitle|FileTree|Toc|Tags)"
                + "|EnableSearch|LinkPreview)");
    }

    private static String kebab(String key) {
        return CAPITAL.matcher(key.substring("dg".length()))
                .replaceAll(capital -> "-" + capital.group().toLowerCase(Locale.ROOT))
                .substring(1);
    }

    /** The template also takes an address without its scheme. */
    private static String address(String value) {
        return value.contains("://") ? value : "https://" + value;
    }

    private static String quote(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
