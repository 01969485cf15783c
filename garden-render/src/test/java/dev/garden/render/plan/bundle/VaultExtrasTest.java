package dev.garden.render.plan.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import org.junit.jupiter.api.Test;

class VaultExtrasTest {

    private static String styles(TestSite site) {
        String href = site.page("a/index.html").select("link[rel=stylesheet]").attr("href");
        return site.text(href.substring("../".length()));
    }

    @Test
    void addsItsOwnStylesBehindThoseOfTheTheme() {
        String css = styles(TestSite.of(
                "a.md",
                "x",
                "garden.css",
                ".mine { color: red }",
                "snippets/b.css",
                ".b{}",
                "garden.yml",
                "styles: snippets/b.css\n"));
        assertTrue(css.endsWith(".mine{color: red}.b{}"));
    }

    @Test
    void letsFontsInsideStyleSheetsShow() {
        String font = "@font-face { font-family: X; src: url(data:font/woff2;base64,AA==) }";
        String policy = "meta[http-equiv=Content-Security-Policy][content*=\"font-src 'self' data:\"]";
        assertEquals(
                1,
                TestSite.of("a.md", "x", "garden.css", font)
                        .page("a/index.html")
                        .select(policy)
                        .size());
        assertEquals(
                0,
                TestSite.of("a.md", "x", "garden.css", "p {}")
                        .page("a/index.html")
                        .select(policy)
                        .size());
    }

    @Test
    void namesObsidiansVariablesOnlyWhereStylesAreAdded() {
        assertTrue(styles(TestSite.of("a.md", "x", "garden.css", "p {}")).contains("--tag-background"));
        assertFalse(styles(TestSite.of("a.md", "x")).contains("--tag-background"));
    }

    @Test
    void fillsSlotsWithPlainFiles() {
        var site = TestSite.of(
                "a.md",
                "x",
                "parts/foot.html",
                "<p class=mine>me</p>",
                "garden.yml",
                "slots:\n  footer: parts/foot.html\n");
        assertEquals(
                "me", site.page("a/index.html").select(".site-footer p.mine").text());
        assertEquals("me", site.page("404.html").select(".site-footer p.mine").text());
        assertFalse(site.has("parts/foot.html"));
    }

    @Test
    void mayBringItsOwnTheme() {
        var site = TestSite.ofSettings(
                "a.md", "x",
                "look/theme.yml", "name: look\nextends: garden\n",
                "look/templates/parts/footer.peb", "<footer class=look></footer>",
                "look/assets/css/look.css", ".look{}",
                "garden.yml", "theme:\n  name: look\n");
        assertEquals(1, site.page("a/index.html").select("footer.look").size());
        assertTrue(styles(site).indexOf(".look{}") > styles(site).indexOf(".skip-link"));
    }
}
