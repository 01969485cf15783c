package dev.garden.render.plan.bundle;

import dev.garden.model.Garden;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.setting.SettingKey;
import dev.garden.model.source.VaultPath;
import dev.garden.render.plan.site.SiteSettings;
import dev.garden.render.theme.Theme;
import dev.garden.render.theme.ThemeOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what the settings ask of a theme in vain: files that are not there, options that it does not have. */
final class ExtrasCheck {

    private static final VaultPath SETTINGS = VaultPath.of("garden.yml");

    private final Garden garden;
    private final List<Diagnostic> found = new ArrayList<>();

    private ExtrasCheck(Garden garden) {
        this.garden = garden;
    }

    static List<Diagnostic> of(Garden garden, Theme theme) {
        var check = new ExtrasCheck(garden);
        check.icon();
        check.files(SiteSettings.STYLES, garden.settings().get(SiteSettings.STYLES));
        check.files(
                SiteSettings.SLOTS, garden.settings().get(SiteSettings.SLOTS).values());
        check.slots(theme.slots());
        check.options(theme.options());
        return check.found;
    }

    /** {@return that the settings name a theme that is not there, if it is so} */
    static List<Diagnostic> ofName(Garden garden) {
        var check = new ExtrasCheck(garden);
        check.theme();
        return check.found;
    }

    private void theme() {
        if (VaultExtras.isThemeMissing(garden)) {
            String named = garden.settings().get(SiteSettings.THEME);
            var there = new ArrayList<>(Theme.bundledNames());
            garden.attachments().stream()
                    .map(attachment -> attachment.path())
                    .filter(path -> path.name().equals("theme.yml"))
                    .forEach(path -> there.add(path.folder()));
            String message = "There is no theme " + Diagnostic.quote(named) + "; there are " + String.join(", ", there);
            report(BundleDiagnostics.THEME_MISSING, SiteSettings.THEME, message);
        }
    }

    private void icon() {
        String named = garden.settings().get(SiteSettings.ICON);
        if (!named.isEmpty() && isMissing(named)) {
            report(
                    BundleDiagnostics.ICON_MISSING,
                    SiteSettings.ICON,
                    "There is no picture " + Diagnostic.quote(named) + " in the vault.");
        }
    }

    private void files(SettingKey<?> key, Collection<String> paths) {
        paths.stream()
                .filter(this::isMissing)
                .forEach(path -> report(
                        BundleDiagnostics.FILE_MISSING,
                        key,
                        key.name() + " names " + Diagnostic.quote(path) + ", which is not in the vault"));
    }

    private boolean isMissing(String path) {
        return VaultPath.parse(path).flatMap(garden::attachment).isEmpty();
    }

    private void slots(List<String> offered) {
        new TreeMap<>(garden.settings().get(SiteSettings.SLOTS))
                .keySet().stream()
                        .filter(slot -> !offered.contains(slot))
                        .forEach(slot -> report(
                                BundleDiagnostics.SLOT,
                                SiteSettings.SLOTS,
                                "the theme has no slot " + Diagnostic.quote(slot) + "; it has "
                                        + String.join(", ", offered)));
    }

    private void options(Collection<ThemeOption> options) {
        new TreeMap<>(garden.settings().get(SiteSettings.THEME_OPTIONS))
                .forEach((name, value) -> wrong(name, value, options)
                        .ifPresent(message -> report(BundleDiagnostics.OPTION, SiteSettings.THEME_OPTIONS, message)));
    }

    private static Optional<String> wrong(String name, String value, Collection<ThemeOption> options) {
        Optional<ThemeOption> option =
                options.stream().filter(offered -> offered.name().equals(name)).findFirst();
        if (option.isEmpty()) {
            String offered =
                    String.join(", ", options.stream().map(ThemeOption::name).toList());
            return Optional.of("the theme has no option " + Diagnostic.quote(name) + "; it has " + offered);
        }
        return option.filter(offered -> !offered.allows(value))
                .map(offered -> name + " must be " + offered.expects() + ", not " + Diagnostic.quote(value));
    }

    private void report(DiagnosticCode code, SettingKey<?> key, String message) {
        found.add(Diagnostic.of(code, SETTINGS, garden.settings().place(key), message));
    }
}
