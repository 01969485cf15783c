package dev.garden.render.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import org.junit.jupiter.api.Test;

class DeploymentTest {

    @Test
    void leadsOnFromOldAddresses() {
        var site = TestSite.of("a.md", "---\naliases: [/old/place/, Another name]\npermalink: /new/\n---\nx");
        var page = site.page("old/place/index.html");
        assertEquals(
                "0; url=../../new/", page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals(
                "https://example.org/garden/new/",
                page.select("link[rel=canonical]").attr("href"));
        assertFalse(site.has("Another name/index.html"));
    }

    @Test
    void neverLeadsAwayFromANote() {
        var site = TestSite.of("a.md", "---\naliases: [/b/]\n---\nx", "b.md", "mine");
        assertEquals("b", site.page("b/index.html").select("h1.inline-title").text());
    }

    @Test
    void tellsHostsHowToServeIt() {
        var site = TestSite.of("a.md", "x");
        assertTrue(site.has(".nojekyll"));
        assertTrue(site.text("_headers").contains("immutable"));
    }

    @Test
    void bringsAnIconOfItsOwnOrOfTheVault() {
        String bundled = TestSite.of("a.md", "x")
                .page("a/index.html")
                .select("link[rel=icon]")
                .attr("href");
        assertTrue(bundled.endsWith(".svg"), bundled);
        var site = TestSite.of("a.md", "x", "favicon.png", "png");
        String own = site.page("a/index.html").select("link[rel=icon]").attr("href");
        assertEquals("png", site.text(own.substring("../".length())));
    }
}
