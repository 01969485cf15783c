package dev.garden.render.feature.backlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BacklinkFeatureTest {

    @Test
    void quotesWhatAReaderOfTheOtherNoteSees() {
        var site = TestSite.of(
                "a.md", "---\nx: 1\n---\n\nOnly **this** [[t|label]] %%secret%% and `code`.\n", "t.md", "x");
        assertEquals(
                "Only this label and code.",
                site.page("t/index.html").select(".backlinks li p").text());
    }

    @Test
    void namesOfOtherLinksTheLabelAlone() {
        var site = TestSite.of("a.md", "[[t]] and [[Private/Plan|a plan]] and [b](Private/Plan.md).\n", "t.md", "x");
        assertEquals(
                "t and a plan and b.",
                site.page("t/index.html").select(".backlinks li p").text());
    }

    @Test
    void quotesTextsOfEveryPlaceOnce() {
        var site = TestSite.of("a.md", "One [[t]].\n\n- Two [[t]].\n\n> Three [[t]]\n", "t.md", "x");
        assertEquals(
                List.of("One t.", "Two t.", "Three t"),
                site.page("t/index.html").select(".backlinks li p").eachText());
    }

    @Test
    void quotesASentenceOfTwoLinksOnce() {
        var site = TestSite.of("a.md", "Both [[t]] and [[t|it]] here. Then [[t]].\n", "t.md", "x");
        assertEquals(
                List.of("Both t and it here.", "Then t."),
                site.page("t/index.html").select(".backlinks li p").eachText());
    }

    @Test
    void quotesACellOfATableAlone() {
        var site = TestSite.of("a.md", "| x | y |\n|-|-|\n| one [[t]] | two |\n", "t.md", "x");
        assertEquals(
                List.of("one t"),
                site.page("t/index.html").select(".backlinks li p").eachText());
    }

    @Test
    void namesTheHeadingThatALinkStandsBelow() {
        var site = TestSite.of("a.md", "# a\nTop [[t]].\n\n## 注意 力\nOne [[t]].\n\nTwo [[t]].\n", "t.md", "x");
        var page = site.page("t/index.html");
        assertEquals(
                List.of("Top t.", "注意 力", "One t.", "Two t."),
                page.select(".backlinks li p").eachText());
        assertEquals("../a/#注意-力", page.select(".backlink-heading a").attr("href"));
        assertEquals(1, page.select(".backlinks a.backlink").size());
    }

    @Test
    void leadsToTheHeadingOnTheHomePageToo() {
        var site = TestSite.of("a.md", "---\ndg-home: true\n---\n## One\n[[t]]\n", "t.md", "x");
        assertEquals(
                "../#One",
                site.page("t/index.html").select(".backlink-heading a").attr("href"));
    }

    @Test
    void leavesOutNavigationsHiddenNotesAndTheNoteItself() {
        var site = TestSite.of(
                "导航.md", "# A\n- [[t]]\n", "hidden.md", "---\ndg-hide: true\n---\n[[t]]", "t.md", "[[t]] self");
        assertTrue(site.page("t/index.html").select(".backlinks").isEmpty());
    }

    @Test
    void countsEmbedsAsLinks() {
        var site = TestSite.of("a.md", "![[t]]", "t.md", "x");
        assertEquals(
                List.of("a"), site.page("t/index.html").select("a.backlink").eachText());
    }

    @Test
    void needsLittleTimeForANoteOfManyLinks() {
        String many = "[[t]] word ".repeat(3_000);
        assertFalse(TestSite.of("a.md", many, "t.md", "x")
                .page("t/index.html")
                .select("a.backlink")
                .isEmpty());
    }

    /** {@return a site of a note and so many that link to it, besides one that is hidden and one that is protected} */
    private static TestSite hub(int links) {
        var files = new ArrayList<String>(List.of("f/t.md", "x"));
        files.addAll(List.of("h.md", "---\ndg-hide: true\n---\n[[t]]", "p.md", "---\ndg-passphrase: x\n---\n[[t]]"));
        for (int i = 0; i < links; i++) {
            files.addAll(List.of("n" + i + ".md", "One [[t|word]]."));
        }
        return TestSite.of(files.toArray(String[]::new));
    }

    @Test
    void showsAFewNotesInThePageItself() {
        TestSite site = hub(50);
        assertEquals(50, site.page("f/t/index.html").select("a.backlink").size());
        assertTrue(site.page("f/t/index.html").select(".backlinks-more").isEmpty());
        assertFalse(site.has("backlinks/f/t/all.html"));
    }

    @Test
    void leadsFromTheFirstOfManyNotesToAllOfThem() {
        TestSite site = hub(230);
        Document page = site.page("f/t/index.html");
        assertEquals(50, page.select("a.backlink").size());
        assertEquals(50, page.select(".backlinks li p").size());
        Element more = page.select(".backlinks-more a").first();
        assertEquals("All 230 notes that link here", more.text());
        assertEquals("../../backlinks/f/t/all.html", more.attr("href"));
        List<String> all =
                site.page("backlinks/f/t/all.html").select("a.backlink").eachText();
        assertEquals(page.select("a.backlink").eachText(), all.subList(0, 50));
    }

    @Test
    void dividesAVeryLongListAmongPages() {
        TestSite site = hub(230);
        Document first = site.page("backlinks/f/t/all.html");
        assertEquals("../../../f/t/", first.select(".page-meta a").attr("href"));
        assertEquals(200, first.select(".backlinks li p").size());
        assertEquals("page-2.html", first.select("a[rel=next]").attr("href"));
        Document second = site.page("backlinks/f/t/page-2.html");
        assertEquals(30, second.select("a.backlink").size());
        assertEquals("all.html", second.select("a[rel=prev]").attr("href"));
        assertEquals("Page 1 of 2", second.select("a[rel=prev]").first().ownText());
        assertTrue(second.select("a[rel=next]").isEmpty());
    }

    @Test
    void keepsThePagesOfManyNotesOutOfSearchEngines() {
        TestSite site = hub(51);
        Document all = site.page("backlinks/f/t/all.html");
        assertEquals("noindex", all.select("meta[name=robots]").attr("content"));
        assertFalse(site.text("sitemap.xml").contains("backlinks"));
        assertTrue(all.select("a[rel=next], a[rel=prev]").isEmpty());
    }
}
