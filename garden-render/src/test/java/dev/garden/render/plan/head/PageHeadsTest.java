package dev.garden.render.plan.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.garden.render.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageHeadsTest {

    private static String property(Document page, String name) {
        return page.select("meta[property=\"" + name + "\"]").attr("content");
    }

    @Test
    void saysWhereThePageIs() {
        assertEquals(
                "https://example.org/garden/多头/",
                property(TestSite.of("多头.md", "x").page("多头/index.html"), "og:url"));
    }

    @Test
    void showsThePictureThatItsAuthorNames() {
        var site =
                TestSite.of("a.md", "---\ncover: pic/封面.png\n---\n![[first.png]]", "pic/封面.png", "x", "first.png", "x");
        assertEquals("https://example.org/garden/pic/封面.png", property(site.page("a/index.html"), "og:image"));
        assertTrue(site.has("pic/封面.png"));
    }

    @Test
    void fallsBackOnTheFirstPictureOfTheText() {
        var page = TestSite.of("a.md", "text ![[first.png]]", "first.png", "x").page("a/index.html");
        assertEquals("https://example.org/garden/first.png", property(page, "og:image"));
        assertEquals(
                "summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
    }

    @Test
    void describesTheNoteToSearchEngines() throws Exception {
        var page = TestSite.of("a.md", "---\ntitle: A </script> \"b\"\nupdated: 2025-05-04\n---\nFirst & last.")
                .page("a/index.html");
        var data = new ObjectMapper()
                .readTree(page.select("script[type=application/ld+json]").html());
        assertEquals("A </script> \"b\"", data.path("headline").asText());
        assertEquals("2025-05-04", data.path("dateModified").asText());
        assertEquals("First & last.", data.path("description").asText());
    }

    @Test
    void cutsDescriptionsBehindASentence() {
        String text = "这是一句。".repeat(60);
        String description = TestSite.of("a.md", text)
                .page("a/index.html")
                .select("meta[name=description]")
                .attr("content");
        assertEquals("这是一句。".repeat(40), description);
    }
}
