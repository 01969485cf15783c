package dev.garden.render.plan.site;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.link.Permalink;
import dev.garden.model.setting.Settings;
import dev.garden.parser.settings.VaultSettings;
import dev.garden.render.i18n.MessageCatalog;
import dev.garden.render.i18n.NaturalOrder;
import dev.garden.render.output.OutputPath;
import dev.garden.render.theme.Theme;
import dev.garden.render.theme.ThemeOption;
import dev.garden.render.view.GardenView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on all pages of a site.
 *
 * @param view of the garden
 * @param words in all languages
 * @param order of names in the language of the site
 * @param classes of every {@code body}: the options of the theme that are on, and the choices that are not the usual ones
 * @param options of the theme
 */
public record SiteInfo(
        GardenView view, SiteWords words, NaturalOrder order, List<String> classes, Map<ThemeOption, String> options) {

    public static SiteInfo of(Garden garden, Theme theme) {
        Settings settings = garden.settings();
        String lang = Optional.of(settings.get(VaultSettings.LANG))
                .filter(tag -> !tag.isBlank())
                .orElseGet(() -> SiteLanguage.of(garden));
        var words = new SiteWords(lang, settings.get(VaultSettings.LANGUAGES), MessageCatalog.of(theme::messages));
        Map<ThemeOption, String> options = options(theme, settings);
        var view = new GardenView(
                title(garden, words),
                given(settings.get(SiteSettings.DESCRIPTION)),
                lang,
                given(settings.get(SiteSettings.BASE_URL)),
                byName(options));
        return new SiteInfo(view, words, NaturalOrder.of(lang), classes(options), options);
    }

    private static String title(Garden garden, SiteWords words) {
        return Optional.ofNullable(given(garden.settings().get(SiteSettings.TITLE)))
                .or(() -> garden.note(Permalink.HOME)
                        .filter(garden::isPublished)
                        .filter(home -> !home.isProtected())
                        .map(Note::title))
                .orElseGet(() -> words.site().say("site.title"));
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static Map<ThemeOption, String> options(Theme theme, Settings settings) {
        Map<String, String> given = settings.get(SiteSettings.THEME_OPTIONS);
        var options = new LinkedHashMap<ThemeOption, String>();
        for (ThemeOption option : theme.options()) {
            String value = given.getOrDefault(option.name(), option.standard());
            options.put(option, option.allows(value) ? value : option.standard());
        }
        return options;
    }

    private static Map<String, Object> byName(Map<ThemeOption, String> options) {
        var values = new LinkedHashMap<String, Object>();
        options.forEach((option, value) -> values.put(
                option.name(), option.type() == ThemeOption.Type.FLAG ? (Object) Boolean.valueOf(value) : value));
        return values;
    }

    private static List<String> classes(Map<ThemeOption, String> options) {
        var classes = new ArrayList<String>();
        options.forEach((option, value) -> {
            if (option.type() == ThemeOption.Type.CHOICE && !value.equals(option.standard())) {
                classes.add(option.name() + "-" + value);
            } else if (option.type() == ThemeOption.Type.FLAG && value.equals("true")) {
                classes.add(option.name());
            }
        });
        return classes;
    }

    /** {@return the full address of a file of the site} */
    public Optional<String> absoluteUrl(OutputPath path) {
        return Optional.ofNullable(view.baseUrl()).map(base -> base + path.address());
    }
}
