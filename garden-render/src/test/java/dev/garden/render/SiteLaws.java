package dev.garden.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Garden;
import dev.garden.parser.VaultReader;
import dev.garden.render.output.MemorySink;
import dev.garden.render.output.SiteSink;
import dev.garden.render.protect.ProtectSettings;
import dev.garden.render.spi.Engines;
import dev.garden.testing.SharedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What holds for every site. */
@Isolated("changes the locale of the process")
class SiteLaws {

    @TempDir
    Path folder;

    private static Garden seed() throws IOException {
        return VaultReader.of(SharedFiles.require("corpora/seed-garden"))
                .withSettings(settings -> settings.with(ProtectSettings.SALT_KEY, "a secret"))
                .read();
    }

    private static Map<String, String> files(Garden garden) throws IOException {
        MemorySink sink = SiteSink.memory();
        SiteRenderer.builder().engines(Engines.NONE).build().render(garden).writeTo(sink);
        var files = new HashMap<String, String>();
        sink.paths()
                .forEach(path -> files.put(
                        path.value(), new String(sink.bytes(path.value()).orElseThrow(), StandardCharsets.ISO_8859_1)));
        return files;
    }

    @Test
    void theSameGardenMakesTheSameBytesWhereverItIsBuilt() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> before = files(seed());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertTrue(before.equals(files(seed())));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theSecondBuildWritesNothing() throws IOException {
        Site site = SiteRenderer.builder().engines(Engines.NONE).build().render(seed());
        SiteReport first = site.writeTo(SiteSink.directory(folder));
        SiteReport second = site.writeTo(SiteSink.directory(folder));
        assertEquals(0, second.written());
        assertEquals(0, second.removed());
        assertEquals(first.written(), second.unchanged());
    }

    @Test
    void everyPublishedNoteHasItsPage() throws IOException {
        Garden garden = seed();
        Map<String, String> files = files(garden);
        assertEquals(
                garden.publishedNotes().count(),
                files.values().stream()
                        .filter(text -> text.contains("page-note") || text.contains("page-home"))
                        .count());
    }

    @Test
    void everyIconOfTheSeedNavigationIsDrawn() throws IOException {
        Garden garden = VaultReader.of(SharedFiles.require("corpora/seed-site")).read();
        MemorySink sink = SiteSink.memory();
        SiteRenderer.builder().build().render(garden).writeTo(sink);
        var nav = Jsoup.parse(sink.text("大语言模型学习/碎碎念/index.html").orElseThrow()).selectFirst("nav.garden-nav");
        assertEquals(13, nav.select(".nav-section-title").size());
        assertEquals(188, nav.select(".nav-item").size());
        assertEquals(188, nav.select(".nav-item svg[data-icon] use").size());
    }
}
