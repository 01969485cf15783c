package dev.garden.render.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LargeGardenTest {

    private static final TestSite FLAT = site(1_200, 1_200);

    private static TestSite site(int notes, int each, String... more) {
        var files = new ArrayList<String>();
        for (int i = 0; i < notes; i++) {
            files.add("f" + i / each + "/n" + i + ".md");
            files.add("x");
        }
        files.addAll(java.util.List.of(more));
        return TestSite.of(files.toArray(String[]::new));
    }

    private static String nav(int notes) {
        return IntStream.range(0, notes)
                .mapToObj(i -> (i % 300 == 0 ? "\n# S" + i + "\n" : "") + "- ::mdi:eye:: [[n" + i + "]]\n")
                .collect(Collectors.joining());
    }

    @Test
    void showsAllEntriesOfAGardenOfSomeSize() {
        Document page = site(400, 100).page("f0/n0/index.html");
        assertEquals(400, page.select("nav.file-tree a.filename").size());
        assertFalse(page.select("#_sidebar").hasAttr("data-all"));
    }

    @Test
    void showsThoseAroundThePageOfALargeOne() {
        Document page = site(600, 100).page("f0/n0/index.html");
        assertEquals(100, page.select("nav.file-tree a.filename").size());
        assertEquals(6, page.select("nav.file-tree .foldername").size());
        assertEquals("../../f1/", page.select("a.folder-page").attr("href"));
    }

    @Test
    void keepsAllEntriesOnOnePageThatTheOthersShare() {
        TestSite site = site(600, 100);
        assertEquals(
                "../../sidebar/all.html",
                site.page("f0/n0/index.html").select("#_sidebar").attr("data-all"));
        Document all = site.page("sidebar/all.html");
        assertEquals(600, all.select(".all-entries a.filename").size());
        assertEquals("noindex", all.select("meta[name=robots]").attr("content"));
    }

    @Test
    void costsAReaderOfALargeGardenNoMoreThanOneOfASmallerOne() {
        int some = site(600, 100).text("f0/n50/index.html").length();
        int many = site(2_400, 100).text("f0/n50/index.html").length();
        int flat = FLAT.text("f0/n600/index.html").length();
        assertTrue(some < 40_000 && many < 40_000 && flat < 40_000, some + " " + many + " " + flat);
        // The other folders stand there by name alone, as a hundred of them at most.
        assertTrue(many - some < 10_000, some + " " + many);
    }

    @Test
    void showsThePlaceOfThePageInALongFolder() {
        Document page = FLAT.page("f0/n600/index.html");
        assertEquals("n600", page.select(".file-tree a[aria-current=page]").text());
        assertEquals(100, page.select(".file-tree a.filename").size());
        assertEquals("../", page.select(".more-entries a").attr("href"));
        assertTrue(page.select(".more-entries a").text().contains("1200"));
    }

    @Test
    void cutsALongNavigationInTheSameWay() {
        TestSite site = site(1_200, 1_200, "Navigation.md", nav(1_200));
        Document page = site.page("f0/n600/index.html");
        assertEquals("n600", page.select(".garden-nav a[aria-current=page]").text());
        assertEquals(100, page.select(".garden-nav .nav-item").size());
        assertEquals(3, page.select("p.nav-section-title > a.folder-page").size());
        assertTrue(page.outerHtml().length() < 40_000);
        Document all = site.page("sidebar/nav-1.html");
        assertEquals(1_200, all.select(".all-entries .nav-item").size());
    }
}
