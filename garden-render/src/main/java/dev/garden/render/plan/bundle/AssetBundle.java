package dev.garden.render.plan.bundle;

import dev.garden.render.asset.AssetIndex;
import dev.garden.render.asset.StyleSheet;
import dev.garden.render.i18n.Messages;
import dev.garden.render.output.JsonText;
import dev.garden.render.plan.site.SiteInfo;
import dev.garden.render.theme.Theme;
import dev.garden.render.theme.ThemeOption;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Joins what a theme brings: one style sheet, one folder of modules, other files as they are. */
final class AssetBundle {

    /** By which templates call the style sheet of all pages. */
    static final String STYLES = "garden.css";

    private static final String SCRIPTS = "js/";
    private static final String WORDS = "script.";
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");

    private AssetBundle() {}

    /**
     * Joins the assets.
     *
     * @param theme whose assets they are
     * @param site gives the options and the words that modules say
     * @param vaultStyles come after those of the theme
     * @param languages of the pages
     * @return a builder that other assets may be added to
     */
    static AssetIndex.Builder of(Theme theme, SiteInfo site, String vaultStyles, Collection<String> languages) {
        var index = AssetIndex.builder();
        var scripts = new TreeMap<String, byte[]>();
        languages.stream()
                .filter(lang -> LANGUAGE.matcher(lang).matches())
                .forEach(lang -> scripts.put(
                        "words-" + lang + ".json",
                        utf8(words(site.words().catalog().of(lang)))));
        for (String name : theme.assets()) {
            theme.file("assets/" + name).ifPresent(bytes -> add(name, bytes, index, scripts));
        }
        String css =
                StyleSheet.compact(styles(theme) + names(theme, vaultStyles) + custom(site.options()) + vaultStyles);
        return index.folder("js", scripts).file(STYLES, utf8(css));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The texts that modules need, as JSON: keys below {@code script}. */
    private static String words(Messages messages) {
        var words = new TreeMap<String, String>();
        messages.keys().stream()
                .filter(key -> key.startsWith(WORDS))
                .forEach(key -> words.put(key.substring(WORDS.length()), messages.say(key)));
        return JsonText.of(words);
    }

    private static void add(String name, byte[] bytes, AssetIndex.Builder index, SortedMap<String, byte[]> scripts) {
        if (name.startsWith(SCRIPTS)) {
            scripts.put(name.substring(SCRIPTS.length()), bytes);
        } else {
            index.file(name, bytes);
        }
    }

    private static String styles(Theme theme) {
        var css = new StringBuilder();
        for (String name : theme.styles()) {
            theme.file("assets/css/" + name).ifPresent(bytes -> css.append(new String(bytes, StandardCharsets.UTF_8)));
        }
        return css.toString();
    }

    /** The names of Obsidian that are not ours: pages without styles of somebody else need none of them. */
    private static String names(Theme theme, String vaultStyles) {
        boolean foreign = !vaultStyles.isBlank() || !Theme.bundledNames().contains(theme.name());
        return foreign
                ? theme.file("assets/css/obsidian.css")
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse("")
                : "";
    }

    /** Options that are colours or sizes become custom properties, chosen or not; their values have been checked. */
    private static String custom(Map<ThemeOption, String> options) {
        var css = new StringBuilder();
        options.forEach((option, value) -> {
            boolean isStyle = option.type() == ThemeOption.Type.COLOR || option.type() == ThemeOption.Type.SIZE;
            if (isStyle) {
                css.append("--option-")
                        .append(option.name())
                        .append(':')
                        .append(value)
                        .append(';');
            }
        });
        return css.isEmpty() ? "" : "\n@layer options{:root{" + css + "}}";
    }
}
