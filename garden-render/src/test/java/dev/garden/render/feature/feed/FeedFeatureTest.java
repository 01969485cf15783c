package dev.garden.render.feature.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.garden.render.TestSite;
import dev.garden.render.output.Urls;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFeatureTest {

    private static final TestSite SITE = TestSite.of(
            "学/习/old.md", "---\ncreated: 2023-12-31\nupdated: 2024-01-01\ntags: [t/u]\n---\nold <b>&</b> [[new]]",
            "new.md", "---\nupdated: 2025-05-04T19:19:14+08:00\n---\n![[图.png]]",
            "图.png", "png",
            "undated.md", "x",
            "hidden.md", "---\nupdated: 2025-05-05\ndg-hide: true\n---\nx",
            "locked.md", "---\nupdated: 2025-05-05\ndg-passphrase: pass\n---\nx");

    private static Document xml(String path) {
        return Jsoup.parse(SITE.text(path), Parser.xmlParser());
    }

    @Test
    void listsWhatIsDatedNewestFirst() {
        assertEquals(
                List.of("new", "old"), xml("atom.xml").select("entry > title").eachText());
        assertEquals(
                List.of("new", "old"), xml("feed.xml").select("item > title").eachText());
    }

    @Test
    void neverMovesADay() {
        assertEquals(
                List.of("2025-05-04T19:19:14+08:00", "2024-01-01T12:00:00Z"),
                xml("atom.xml").select("entry > updated").eachText());
        assertEquals(
                "Sun, 04 May 2025 19:19:14 +0800",
                xml("feed.xml").select("pubDate").first().text());
    }

    @Test
    void tellsWhenANoteWasMade() {
        assertEquals(
                List.of("2023-12-31T12:00:00Z"),
                xml("atom.xml").select("entry > published").eachText());
    }

    @Test
    void bringsTextsWithFullAddresses() {
        Document old = Jsoup.parse(xml("atom.xml").select("content").last().text());
        assertEquals("old & new", old.text());
        assertEquals("https://example.org/garden/new/", old.select("a").attr("href"));
        String picture = Jsoup.parse(xml("atom.xml").select("content").first().text())
                .select("img")
                .attr("src");
        assertTrue(picture.startsWith("https://example.org/garden/"), picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"学/", "学/习/", "tags/t/", "tags/t/u/"})
    void isAlsoMadeForFoldersAndTagsWithTheFullText(String folder) {
        assertEquals(
                "https://example.org/garden/学/习/old/",
                Urls.decodePath(xml(folder + "atom.xml").select("entry > id").text()));
        assertEquals("old", xml(folder + "feed.xml").select("item > title").text());
        assertTrue(xml(folder + "atom.xml").select("content").text().contains("old <b>&amp;</b>"));
        assertTrue(SITE.text(folder + "feed.json").contains("\"tags\":[\"t/u\"]"));
    }

    @Test
    void isValidJson() throws Exception {
        var feed = new ObjectMapper().readTree(SITE.text("feed.json"));
        assertEquals(
                "https://example.org/garden/new/",
                feed.path("items").path(0).path("url").asText());
        assertEquals(
                "https://example.org/garden/feed.json", feed.path("feed_url").asText());
    }

    @Test
    void isFoundFromEveryPage() {
        assertEquals(
                "../atom.xml",
                SITE.page("new/index.html")
                        .select("link[type=application/atom+xml]")
                        .attr("href"));
        assertEquals(
                "atom.xml",
                SITE.page("index.html")
                        .select("link[type=application/atom+xml]")
                        .attr("href"));
        assertFalse(SITE.text("atom.xml").contains("hidden"));
    }
}
