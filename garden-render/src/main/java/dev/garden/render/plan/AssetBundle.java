package dev.garden.render.plan;

import dev.garden.render.asset.AssetIndex;
import dev.garden.render.asset.StyleSheet;
import dev.garden.render.theme.Theme;
import dev.garden.render.theme.ThemeOption;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Joins what a theme brings: one style sheet, one folder of modules, other files as they are. */
final class AssetBundle {

    private static final String SCRIPTS = "js/";

    private AssetBundle() {}

    static AssetIndex of(Theme theme, String vaultStyles, Map<ThemeOption, String> options, Sprite sprite) {
        var index = AssetIndex.builder();
        sprite.addTo(index);
        var scripts = new TreeMap<String, byte[]>();
        for (String name : theme.assets()) {
            theme.file("assets/" + name).ifPresent(bytes -> add(name, bytes, index, scripts));
        }
        return index.folder("js", scripts)
                .file(
                        "garden.css",
                        StyleSheet.compact(styles(theme) + custom(options) + vaultStyles)
                                .getBytes(StandardCharsets.UTF_8))
                .build();
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

    /** Options that are colours or sizes become custom properties; their values have been checked. */
    private static String custom(Map<ThemeOption, String> options) {
        var css = new StringBuilder();
        options.forEach((option, value) -> {
            boolean isStyle = option.type() == ThemeOption.Type.COLOR || option.type() == ThemeOption.Type.SIZE;
            if (isStyle && !value.equals(option.standard())) {
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
