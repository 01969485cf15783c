package dev.garden.render.plan.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SharedIconsTest {

    private static final String EYE = "<span class=\"iconify\" data-icon=\"mdi:eye\"></span>";

    private static Document page(String text) {
        return TestSite.of("a.md", text, "Navigation.md", "- " + EYE + " [[a]]\n")
                .page("a/index.html");
    }

    @Test
    void drawTheirPictureOnceForTextAndNavigation() {
        Document page = page(EYE + " and " + EYE);
        var uses = page.select("svg[data-icon=mdi:eye] > use").eachAttr("href");
        assertEquals(3, uses.size());
        assertEquals(1, uses.stream().distinct().count());
        assertEquals(1, page.select("symbol" + uses.get(0) + " path").size());
        assertEquals(0, page.select("main svg path").size());
    }

    @Test
    void keepTheirOwnSize() {
        Document page = page("::mdi:eye =24px::");
        assertEquals("24px", page.select("main svg[data-icon=mdi:eye]").attr("width"));
        assertEquals(1, page.select("main svg > use").size());
    }

    @Test
    void areLeftWholeOutsideOfPages() {
        var site = TestSite.of("a.md", EYE + " text", "b.md", "[[a]]");
        assertTrue(site.text("preview/a/index.json").contains("<path"));
    }
}
