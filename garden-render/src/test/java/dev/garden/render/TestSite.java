package dev.garden.render;

import dev.garden.model.Garden;
import dev.garden.model.setting.SettingKey;
import dev.garden.model.setting.Settings;
import dev.garden.parser.VaultReader;
import dev.garden.parser.vault.MemorySource;
import dev.garden.render.engine.BundledEngines;
import dev.garden.render.feature.card.CardSettings;
import dev.garden.render.output.MemorySink;
import dev.garden.render.output.SiteSink;
import dev.garden.render.spi.Engines;
import dev.garden.render.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site that a test builds of a few notes, and looks at. */
public final class TestSite {

    /** Icons need no time to load; the other engines would take most of a test's. */
    private static final Engines ICONS =
            new Engines(null, null, null, BundledEngines.all().icons());

    private final MemorySink sink;
    private final SiteReport report;

    private TestSite(MemorySink sink, SiteReport report) {
        this.sink = sink;
        this.report = report;
    }

    /** {@return the site of a vault of these paths and texts, every note published} */
    public static TestSite of(String... pathsAndTexts) {
        return of(garden(pathsAndTexts), Theme.bundled());
    }

    /** {@return the site of a vault of these paths and texts, with the theme that its settings name} */
    public static TestSite ofSettings(String... pathsAndTexts) {
        return of(garden(pathsAndTexts), SiteRenderer.builder());
    }

    /** {@return the site of such a vault with card pictures, which depend on the fonts of a machine and so are left out elsewhere} */
    public static TestSite withCards(String... pathsAndTexts) {
        return of(read(files(pathsAndTexts), settings -> settings), SiteRenderer.builder());
    }

    /** {@return the site of a garden with another theme} */
    public static TestSite of(Garden garden, Theme theme) {
        return of(garden, SiteRenderer.builder().theme(theme));
    }

    private static TestSite of(Garden garden, SiteRenderer.Builder builder) {
        MemorySink sink = SiteSink.memory();
        try {
            return new TestSite(
                    sink, builder.engines(ICONS).build().render(garden).writeTo(sink));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** {@return the garden of a vault of these paths and texts, every note published, to be served at example.org} */
    public static Garden garden(String... pathsAndTexts) {
        return read(files(pathsAndTexts), settings -> settings.with(CardSettings.CARDS, "false"));
    }

    private static Map<String, String> files(String... pathsAndTexts) {
        var files = new LinkedHashMap<String, String>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return files;
    }

    private static Garden read(Map<String, String> files, UnaryOperator<Settings> more) {
        try {
            return VaultReader.of(MemorySource.of(files))
                    .withPublish(VaultReader.Publish.ALL)
                    .withSettings(settings -> more.apply(
                            settings.with(SettingKey.text("base-url", "", ""), "https://example.org/garden/")))
                    .read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** {@return a page} */
    public Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** {@return a file as text} */
    public String text(String path) {
        return sink.text(path).orElseThrow(() -> new AssertionError(path + " is not among " + sink.paths()));
    }

    /** {@return whether the site has that file} */
    public boolean has(String path) {
        return sink.text(path).isPresent();
    }

    /** {@return all its files} */
    public MemorySink files() {
        return sink;
    }

    /** {@return what writing it came to} */
    public SiteReport report() {
        return report;
    }
}
