package dev.garden.render.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SidebarTest {

    private static final String NAV = """
            # 一
            - <span class="iconify" data-icon="mdi:eye"></span> [甲](/甲/)
            - [没有](/没有/)
            - [外面](https://example.org/)

            # 二
            - 组
              - [乙](/乙/)

            # 空
            """;

    private static Document page(String path) {
        return TestSite.of("导航.md", NAV, "甲.md", "x", "乙.md", "x").page(path);
    }

    @Test
    void unfoldsTheSectionOfThePageAlone() {
        assertEquals(
                "二",
                page("乙/index.html")
                        .select("details.nav-section[open] > summary")
                        .text());
        assertEquals(
                "一",
                page("甲/index.html")
                        .select("details.nav-section[open] > summary")
                        .text());
    }

    @Test
    void marksThePageEvenBelowAGroup() {
        assertEquals(
                "乙",
                page("乙/index.html")
                        .select(".nav-item .nav-item a[aria-current=page]")
                        .text());
    }

    @Test
    void showsWhatIsNotThereAsText() {
        Document page = page("甲/index.html");
        assertEquals("没有", page.select(".garden-nav .is-unresolved").text());
        assertTrue(page.select(".garden-nav a:contains(没有)").isEmpty());
        assertEquals("noopener", page.select(".garden-nav a.external-link").attr("rel"));
    }

    @Test
    void drawsEachIconOnce() {
        Document page = page("甲/index.html");
        String use = page.select(".garden-nav svg[data-icon=mdi:eye] use").attr("href");
        assertEquals(1, page.select("symbol" + use).size());
    }

    @Test
    void countsEmptySectionsAsSections() {
        assertEquals(
                List.of("一", "二", "空"),
                page("甲/index.html").select(".nav-section-title").eachText());
    }

    @Test
    void servesItsOwnPageAndThatOfItsFolder() {
        var site = TestSite.of("学/导航.md", "# 一\n- [[甲]]\n", "学/甲.md", "x", "外.md", "x");
        assertEquals(1, site.page("学/导航/index.html").select("nav.garden-nav").size());
        assertEquals(1, site.page("学/index.html").select("nav.garden-nav").size());
        assertEquals(1, site.page("外/index.html").select("nav.file-tree").size());
    }

    @Test
    void tellsNavigationsOfOneNameApartByTheirFolders() {
        var site = TestSite.of("学/导航.md", "# 一\n- [[甲]]\n", "学/甲.md", "x", "玩/导航.md", "# 二\n- [[乙]]\n", "玩/乙.md", "x");
        assertEquals(
                List.of("玩"), site.page("学/甲/index.html").select(".nav-list a").eachText());
    }

    @Test
    void nestsNoDeeperThanAPageCanBear() {
        String deep = "---\ndg-path: " + "a/".repeat(5_000) + "b\n---\nx\n";
        var site = TestSite.of("a.md", deep, "b.md", "x");
        assertEquals(
                40, site.page("b/index.html").select(".file-tree .foldername").size());
    }
}
