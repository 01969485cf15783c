package dev.garden.render.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.VaultReader.Publish;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObsidianHelpSiteTest {

    @ParameterizedTest
    @CsvSource({"en, Obsidian Help", "zh, Obsidian"})
    void isWhole(String language, String heading) throws IOException {
        CorpusSite site = CorpusSite.of(
                Corpus.of("obsidian-help/" + language, Publish.ALL).garden());
        Document home = site.page("");
        assertEquals(1, home.select(".markdown-rendered h1").size());
        assertTrue(home.selectFirst(".markdown-rendered h1").text().contains(heading));
        assertEquals(1, home.select(".hide-title").size());
        assertEquals(
                173,
                site.paths(path -> path.endsWith(".html") && site.text(path).contains("markdown-rendered"))
                        .size());
        assertEquals(
                List.of(), site.paths(path -> path.matches(".*(publish\\.(css|js)|strings\\.js|site-options\\.json)")));
        assertFetchesNothing(site.page("credits/"));
    }

    private static void assertFetchesNothing(Document page) {
        assertEquals(
                List.of(),
                page.select("[src^=http], [src^=//], link[href^=http], link[rel=prefetch]")
                        .eachAttr("src"));
        assertTrue(page.select("a[href^=http]").size() >= 28);
    }
}
