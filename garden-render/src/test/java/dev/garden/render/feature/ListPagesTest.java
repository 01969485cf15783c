package dev.garden.render.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListPagesTest {

    @Test
    void listsNotesOfATagAndOfTagsBelowIt() {
        var site = TestSite.of("a.md", "#nlp/bert", "b.md", "#NLP", "c.md", "#other");
        assertEquals(
                List.of("a", "b"),
                site.page("tags/nlp/index.html").select("a.note-link").eachText());
        assertEquals(
                List.of("#nlp/bert"),
                site.page("tags/nlp/index.html").select(".group-list a").eachText());
        assertEquals(
                List.of("bert/"),
                site.page("tags/nlp/index.html").select(".group-list a").eachAttr("href"));
    }

    @Test
    void keepsTheSpellingOfATagThatCameFirst() {
        var page = TestSite.of("a.md", "#NLP", "b.md", "#nlp").page("tags/index.html");
        assertEquals(List.of("#NLP"), page.select("a.tag").eachText());
        assertEquals("2", page.select(".count").text());
    }

    @Test
    void makesAPageForEveryFolder() {
        var site = TestSite.of("学习/10 b.md", "x", "学习/9 a.md", "x", "学习/子/c.md", "x");
        var page = site.page("学习/index.html");
        assertEquals(List.of("9 a", "10 b"), page.select("a.note-link").eachText());
        assertEquals(List.of("子"), page.select(".group-list a").eachText());
    }

    @Test
    void givesWayToANoteAtTheAddressOfAFolder() {
        var site = TestSite.of("学习.md", "# mine", "学习/a.md", "x");
        assertEquals("学习", site.page("学习/index.html").select("h1.inline-title").text());
        assertEquals(1, site.page("学习/index.html").select(".markdown-rendered").size());
        assertEquals(
                List.of("a"),
                site.page("学习/index.html").select(".folder-list a.note-link").eachText());
    }

    @Test
    void welcomesWhereNoNoteDoes() {
        var site = TestSite.of(
                "a.md",
                "---\nupdated: 2024-01-01\n---\nold",
                "b.md",
                "---\nupdated: 2025-01-01\n---\nnew",
                "f/c.md",
                "x");
        var page = site.page("index.html");
        assertEquals(List.of("b", "a", "c"), page.select("a.note-link").eachText());
        assertEquals(List.of("f"), page.select(".group-list a").eachText());
    }

    @Test
    void leavesTheHomePageToItsNote() {
        var site = TestSite.of("Welcome.md", "---\ndg-home: true\n---\nx", "a.md", "x");
        assertEquals(
                "Welcome", site.page("index.html").select("h1.inline-title").text());
        assertEquals("Welcome", site.page("a/index.html").select("a.home-link").text());
    }

    @Test
    void listsInTheSitemapWhatMayBeFound() {
        String map = TestSite.of("甲 乙.md", "---\nupdated: 2025-05-04\n---\nx", "h.md", "---\ndg-hide: true\n---\nx")
                .text("sitemap.xml");
        assertTrue(
                map.contains("<url><loc>https://example.org/garden/甲-乙/</loc><lastmod>2025-05-04</lastmod></url>"),
                map);
        assertFalse(map.contains("/h/"), map);
    }

    @Test
    void showsTheMissingPageAtAnyAddress() {
        var page = TestSite.of("a.md", "x").page("404.html");
        assertEquals("/garden/", page.select("main a").attr("href"));
        assertTrue(page.select("link[rel=stylesheet]").attr("href").startsWith("/garden/assets/"));
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    }

    @Test
    void leavesHubsOutOfTheNeighbourhood() {
        var site = TestSite.of("导航.md", "# A\n- [[a]]\n- [[b]]\n", "a.md", "[[b]]", "b.md", "x");
        assertEquals(
                List.of("a"), site.page("b/index.html").select("a.graph-node").eachText());
    }

    @Test
    void showsTheTextOfAFoldersNoteBeforeItsNotes() {
        var site = TestSite.of("学/README.md", "# 说明\n文字", "学/a.md", "[[README]]", "学/子/子.md", "x", "学/子/c.md", "x");
        var page = site.page("学/README/index.html");
        assertEquals(List.of("a"), page.select(".folder-list a.note-link").eachText());
        assertEquals(
                "子/子/", page.select(".folder-list .group-list a").attr("href").replace("../", ""));
        assertEquals(1, page.select(".markdown-rendered:contains(文字)").size());
    }

    @Test
    void leadsFromTheAddressOfAFolderToItsNote() {
        var site = TestSite.of("学/README.md", "---\ntitle: 学习\n---\nx", "学/a.md", "x");
        assertEquals(
                "0; url=README/",
                site.page("学/index.html").select("meta[http-equiv=refresh]").attr("content"));
        assertEquals(
                List.of("学习"), site.page("学/a/index.html").select(".crumbs a").eachText());
        assertTrue(site.page("学/README/index.html").select(".crumbs a").isEmpty());
    }

    /** {@return a site with so many notes in a folder, all with a tag, and others in a folder below} */
    private static TestSite many(String... more) {
        var files = new ArrayList<String>(List.of(more));
        for (int i = 0; i < 230; i++) {
            files.addAll(List.of("f/n" + i + ".md", "#t text", "f/sub/s" + i + ".md", "x"));
        }
        return TestSite.of(files.toArray(String[]::new));
    }

    @Test
    void dividesALongFolder() {
        TestSite site = many();
        var first = site.page("f/index.html");
        assertEquals(200, first.select("a.note-link").size());
        assertEquals("460 notes", first.select(".page-meta span").first().text());
        assertEquals(List.of("sub"), first.select(".group-list a").eachText());
        assertEquals("page-2.html", first.select("a[rel=next]").attr("href"));
        var second = site.page("f/page-2.html");
        assertEquals("f · Page 2 of 2", second.select("h1").text());
        assertEquals(30, second.select("a.note-link").size());
        assertEquals("n200", second.select("a.note-link").first().text());
        assertTrue(second.select(".group-list").isEmpty());
        assertEquals("./", second.select("a[rel=prev]").attr("href"));
    }

    @Test
    void dividesALongTag() {
        TestSite site = many();
        assertEquals(200, site.page("tags/t/index.html").select("a.note-link").size());
        assertEquals(30, site.page("tags/t/page-2.html").select("a.note-link").size());
        assertEquals(
                "#t · Page 2 of 2", site.page("tags/t/page-2.html").select("h1").text());
    }

    @Test
    void continuesTheListOfAFoldersNoteBesideIt() {
        TestSite site = many("f/README.md", "text");
        var note = site.page("f/README/index.html");
        assertEquals(200, note.select(".folder-list a.note-link").size());
        assertEquals("page-2.html", note.select(".folder-list a[rel=next]").attr("href"));
        var second = site.page("f/README/page-2.html");
        assertEquals(30, second.select("a.note-link").size());
        assertEquals("./", second.select("a[rel=prev]").attr("href"));
    }

    @Test
    void countsWhatIsBelowAFolderWithoutAPage() {
        var site = TestSite.of("f/a.md", "x", "f/g.md", "---\ndg-passphrase: x\n---\n", "f/g/h/b.md", "x");
        assertEquals(
                "3 notes",
                site.page("f/index.html").select(".page-meta span").first().text());
        assertEquals(
                "1 note",
                site.page("f/g/h/index.html").select(".page-meta span").text());
    }
}
