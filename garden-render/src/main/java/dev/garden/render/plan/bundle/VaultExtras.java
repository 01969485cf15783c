package dev.garden.render.plan.bundle;

import dev.garden.model.Garden;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.VaultPath;
import dev.garden.render.asset.AssetIndex;
import dev.garden.render.output.OutputContent;
import dev.garden.render.plan.site.SiteSettings;
import dev.garden.render.spi.IconPack;
import dev.garden.render.spi.SitePlan;
import dev.garden.render.theme.Theme;
import dev.garden.render.theme.ThemeFiles;
import dev.garden.render.view.Html;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a vault adds to its theme with plain files, without a theme of its own: {@code garden.css}, more style sheets, markup for
 * slots; or a whole theme in a folder.
 */
public final class VaultExtras {

    private static final String OWN_STYLES = "garden.css";
    private static final Pattern ARCHIVE = Pattern.compile(".+\\.(?:jar|zip)");
    private static final String FAVICON = "favicon";

    private final Garden garden;

    public VaultExtras(Garden garden) {
        this.garden = garden;
    }

    /**
     * {@return the theme that the settings name; the usual one when there is none of that name}
     *
     * @throws dev.garden.render.theme.ThemeException if it is an archive that cannot be read
     */
    public Theme theme() {
        String name = garden.settings().get(SiteSettings.THEME);
        if (isThemeMissing(garden)) {
            return Theme.bundled();
        }
        if (Theme.bundledNames().contains(name)) {
            return Theme.bundled(name);
        }
        Optional<byte[]> archive = ARCHIVE.matcher(name).matches() ? read(name) : Optional.empty();
        if (archive.isPresent()) {
            return Theme.ofArchive(new ByteArrayInputStream(archive.get()), name);
        }
        return Theme.of(new FolderFiles(name), name);
    }

    /** {@return whether the theme that the settings name is neither bundled nor in the vault} */
    static boolean isThemeMissing(Garden garden) {
        String name = garden.settings().get(SiteSettings.THEME);
        return !Theme.bundledNames().contains(name)
                && Stream.of(name + "/theme.yml", ARCHIVE.matcher(name).matches() ? name : "")
                        .noneMatch(path -> VaultPath.parse(path)
                                .flatMap(garden::attachment)
                                .isPresent());
    }

    /** {@return the style sheets of the vault, which come after those of the theme} */
    String styles() {
        return Stream.concat(Stream.of(OWN_STYLES), garden.settings().get(SiteSettings.STYLES).stream())
                .flatMap(path -> read(path).stream())
                .map(VaultExtras::text)
                .reduce("", (all, one) -> all + "\n" + one);
    }

    /** {@return the markup that the vault puts into slots, by the slot's name} */
    Map<String, Html> slots() {
        var slots = new HashMap<String, Html>();
        garden.settings()
                .get(SiteSettings.SLOTS)
                .forEach((slot, path) ->
                        read(path).map(VaultExtras::text).map(Html::new).ifPresent(html -> slots.put(slot, html)));
        return slots;
    }

    /** Puts the vault's own icon in the place of that of the theme. */
    AssetIndex.Builder favicon(AssetIndex.Builder assets) {
        assets.alias(FAVICON, FAVICON + ".svg");
        iconPath()
                .ifPresent(path -> read(path).ifPresent(bytes -> {
                    String name = FAVICON + path.substring(path.lastIndexOf('.'));
                    assets.file(name, bytes).alias(FAVICON, name);
                }));
        return assets;
    }

    /** {@return the icon of the vault} */
    public Optional<SitePlan.Icon> icon() {
        return iconPath()
                .flatMap(path -> read(path)
                        .map(bytes -> new SitePlan.Icon(
                                VaultPath.parse(path).orElseThrow(),
                                path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT),
                                OutputContent.of(bytes))));
    }

    /** {@return the picture that the settings name, else the first of those that stand for a site by their names} */
    private Optional<String> iconPath() {
        return Stream.of(garden.settings().get(SiteSettings.ICON), "favicon.svg", "favicon.png", "favicon.ico")
                .filter(path -> path.lastIndexOf('.') > path.lastIndexOf('/'))
                .filter(path ->
                        VaultPath.parse(path).flatMap(garden::attachment).isPresent())
                .findFirst();
    }

    /** {@return what the settings ask of a theme in vain} */
    public List<Diagnostic> diagnostics(Theme theme) {
        return ExtrasCheck.of(garden, theme);
    }

    /** {@return what is wrong with the theme that the settings name: it is not there, or it lies in the vault and has problems} */
    public List<Diagnostic> problems(Theme theme, IconPack icons) {
        if (Theme.bundledNames().contains(theme.name())) {
            return ExtrasCheck.ofName(garden);
        }
        String folder = garden.settings().get(SiteSettings.THEME);
        return theme.problems(icons).stream()
                .map(problem -> new Diagnostic(
                        problem.code(),
                        VaultPath.of(folder + "/" + problem.file()),
                        problem.position(),
                        problem.message(),
                        problem.hint()))
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Optional<byte[]> read(String path) {
        return VaultPath.parse(path).flatMap(garden::attachment).map(attachment -> {
            try (InputStream in = garden.open(attachment)) {
                return in.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(path + " cannot be read", unreadable);
            }
        });
    }

    /** A theme that lies in the vault; its folder is read through the garden, which may not be on a disk. */
    private final class FolderFiles implements ThemeFiles {
        private final String folder;

        FolderFiles(String folder) {
            this.folder = folder;
        }

        @Override
        public Optional<byte[]> read(String path) {
            return VaultExtras.this.read(folder + "/" + path);
        }

        @Override
        public List<String> list(String below) {
            var names = new ArrayList<String>();
            garden.attachments().stream()
                    .map(attachment -> attachment.path())
                    .filter(path -> path.folder().equals(folder + "/" + below))
                    .forEach(path -> names.add(path.name()));
            return names;
        }
    }
}
