package dev.garden.render.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        files.addAll(List.of(more));
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
    void keepsTheTopOfTheTreeOnAPageThatTheOthersShare() {
        TestSite site = site(600, 100, "a.md", "x");
        assertEquals(
                "../../sidebar/all.html",
                site.page("f0/n0/index.html").select("#_sidebar").attr("data-all"));
        Document all = site.page("sidebar/all.html");
        assertEquals(List.of("a"), all.select(".all-entries a.filename").eachText());
        assertEquals(
                List.of("../f0/", "../f1/", "../f2/", "../f3/", "../f4/", "../f5/"),
                all.select(".all-entries a.folder-page").eachAttr("href"));
        assertEquals("noindex", all.select("meta[name=robots]").attr("content"));
    }

    @Test
    void keepsWhatIsInAClosedFolderOnAPageOfItsOwn() {
        TestSite site = site(600, 100, "f 1/sub/deep.md", "x");
        Document branch = site.page("sidebar/f-1/all.html");
        assertEquals(
                "f 1",
                branch.select(".all-entries > ul > li > details > summary").text());
        assertEquals("../../f-1/sub/", branch.select("a.folder-page").attr("href"));
        assertEquals("../../f-1/", branch.select("a.folder-link").attr("href"));
        assertEquals("noindex", branch.select("meta[name=robots]").attr("content"));
        assertEquals(
                List.of("deep"),
                site.page("sidebar/f-1/sub/all.html").select("a.filename").eachText());
    }

    @Test
    void cutsWhatIsInALongFolder() {
        Document branch = FLAT.page("sidebar/f0/all.html");
        assertEquals(100, branch.select("a.filename").size());
        assertEquals("../../f0/", branch.select(".more-entries a").attr("href"));
        assertEquals("All 1200 …", branch.select(".more-entries a").text());
    }

    @Test
    void dividesTheTopOfATreeWithoutFolders() {
        var files = IntStream.range(0, 500).boxed().flatMap(i -> Stream.of("n" + i + ".md", "x"));
        TestSite site = TestSite.of(files.toArray(String[]::new));
        assertEquals(
                200,
                site.page("sidebar/all.html").select(".all-entries a.filename").size());
        Document last = site.page("sidebar/page-3.html");
        assertEquals(100, last.select(".all-entries a.filename").size());
        assertEquals("page-2.html", last.select("a[rel=prev]").attr("href"));
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
