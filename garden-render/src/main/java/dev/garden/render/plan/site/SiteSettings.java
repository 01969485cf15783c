package dev.garden.render.plan.site;

import dev.garden.model.property.PropertyValue;
import dev.garden.model.setting.SettingKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings that say what the site is and where it will be.
 *
 * @since 0.1
 */
public final class SiteSettings {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/?#]+(?:/[^\\s?#]*)?");

    /** {@code title}. */
    public static final SettingKey<String> TITLE =
            SettingKey.text("title", "", "Name of the site; without it, the title of the home page.");

    /** {@code description}. */
    public static final SettingKey<String> DESCRIPTION = SettingKey.text(
            "description", "", "What the site is about, in one or two sentences, for search engines and feeds.");

    /** {@code base-url}. */
    public static final SettingKey<String> BASE_URL = new SettingKey<>(
            "base-url",
            "an address such as https://example.org/garden/",
            "",
            SiteSettings::webAddress,
            "Where the site will be; needed for the sitemap, feeds and previews on other sites.",
            "{\"type\":\"string\",\"format\":\"uri\"}");

    /** {@code theme.name}. */
    public static final SettingKey<String> THEME = SettingKey.text(
            "theme.name", "garden", "The theme: the name of a bundled one, or a folder or jar in the vault.");

    /** {@code theme.options}. */
    public static final SettingKey<Map<String, String>> THEME_OPTIONS = new SettingKey<>(
            "theme.options",
            "names and values",
            Map.of(),
            SiteSettings::texts,
            "Options of the theme, by name.",
            "{\"type\":\"object\"}");

    /** {@code styles}. */
    public static final SettingKey<List<String>> STYLES = SettingKey.texts(
            "styles", "Style sheets of the vault, such as CSS snippets; garden.css beside the notes needs no mention.");

    /** {@code slots}. */
    public static final SettingKey<Map<String, String>> SLOTS = new SettingKey<>(
            "slots",
            "names of slots and files of the vault",
            Map.of(),
            SiteSettings::texts,
            "Files of the vault whose HTML stands in places of every page: head, header, sidebar, before-content, after-content, footer.",
            "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}");

    /** {@code icon}. */
    public static final SettingKey<String> ICON = SettingKey.text(
            "icon",
            "",
            "The picture of the site, a square SVG or PNG of the vault; without it, favicon.svg, .png or .ico beside the notes.");

    private SiteSettings() {}

    /** {@return every key of this package} */
    public static List<SettingKey<?>> keys() {
        return List.of(TITLE, DESCRIPTION, BASE_URL, THEME, THEME_OPTIONS, STYLES, SLOTS, ICON);
    }

    private static Optional<String> webAddress(PropertyValue value) {
        String text = value.text().strip();
        if (text.isEmpty()) {
            return Optional.of("");
        }
        return WEB_ADDRESS.matcher(text).matches()
                ? Optional.of(text.endsWith("/") ? text : text + "/")
                : Optional.empty();
    }

    private static Optional<Map<String, String>> texts(PropertyValue value) {
        if (!(value instanceof PropertyValue.Entries map)) {
            return Optional.empty();
        }
        var texts = new LinkedHashMap<String, String>();
        map.entries().forEach((name, option) -> texts.put(name, option.text()));
        return Optional.of(texts);
    }
}
