package dev.garden.render.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NotePageTest {

    @Test
    void showsTheTimesInTheLanguageOfTheNote() {
        var page = TestSite.of("a.md", "---\ncreated: 2025-02-27T12:07:19+08:00\nlang: de\n---\nx\n")
                .page("a/index.html");
        assertEquals("27. Februar 2025", page.select("time.created").text());
        assertEquals("de", page.select("html").attr("lang"));
    }

    @Test
    void stepsOutlinesOneLevelAtATime() {
        var page = TestSite.of("a.md", "# One\n\n#### Deep\n\n## Two\n\n### Three\n")
                .page("a/index.html");
        var depths = page.select(".toc li").eachAttr("class");
        assertEquals(List.of("depth-0", "depth-1", "depth-1", "depth-2"), depths);
    }

    @Test
    void namesTheFoldersAboveTheNote() {
        var page = TestSite.of("学习/NLP/a.md", "x", "学习/b.md", "x").page("学习/NLP/a/index.html");
        assertEquals(List.of("学习", "NLP"), page.select(".crumbs a").eachText());
        assertEquals(List.of("../../", "../"), page.select(".crumbs a").eachAttr("href"));
    }

    @Test
    void keepsPropertiesUnlessTheNotePassesThemOn() {
        String text = "author: Ann\nsource: '[[Private/Plan|a plan]]'\n---\nx\n";
        var site = TestSite.of("shut.md", "---\n" + text, "open.md", "---\ndg-pass-frontmatter: true\n" + text);
        assertTrue(site.page("shut/index.html").select(".metadata-properties").isEmpty());
        Document open = site.page("open/index.html");
        assertEquals(
                List.of("author", "source"),
                open.select(".metadata-properties dt").eachText());
        assertEquals(
                List.of("Ann", "a plan"), open.select(".metadata-properties dd").eachText());
    }

    @Test
    void saysOfAProtectedNoteItsTitleAlone() {
        var site = TestSite.of(
                "lock.md",
                        "---\ndg-passphrase: pass word\ntags: [quokka]\nauthor: quokka\ndg-pass-frontmatter: true\n---\n# quokka\n[[b]]\n",
                "b.md", "[[lock]]\n");
        Document page = site.page("lock/index.html");
        assertEquals("lock", page.select("h1.inline-title").text());
        assertEquals(1, page.select(".protected-note input[type=password]").size());
        for (var path : site.files().paths()) {
            String text = site.text(path.value());
            assertFalse(text.contains("quokka") || text.contains("pass word"), path.value());
        }
    }

    @Test
    void copiesOnlyFilesThatAPageUses() {
        var site = TestSite.of("a.md", "![[used.png]]", "used.png", "png", "unused.png", "png");
        assertTrue(site.has("used.png"));
        assertFalse(site.has("unused.png"));
    }

    @Test
    void holdsNoScriptAndNoStyleOfItsOwn() {
        Document page =
                TestSite.of("a.md", "# One\n\n[[b]] ==x==", "b.md", "[[a]]").page("a/index.html");
        assertTrue(page.select("style, [style], script:not([src]):not([type=application/ld+json])")
                .isEmpty());
        assertTrue(page.select("*").stream()
                .flatMap(element -> element.attributes().asList().stream())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void asksNothingOfOtherSites() {
        Document page = TestSite.of("a.md", "text").page("a/index.html");
        assertEquals(List.of(), page.select("link[rel=stylesheet][href^=http], script[src^=http], img[src^=http]"));
        assertEquals(
                "https://example.org/garden/a/",
                page.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void showsAHeadingThatRepeatsTheTitleOnce() {
        var site = TestSite.of(
                "Same.md", "\n# same\n\ntext", "Other.md", "text\n\n# Other\n", "Third.md", "# Something else");
        assertTrue(site.page("Same/index.html").select("main").hasClass("repeats-title"));
        assertFalse(site.page("Other/index.html").select("main").hasClass("repeats-title"));
        assertFalse(site.page("Third/index.html").select("main").hasClass("repeats-title"));
    }
}
