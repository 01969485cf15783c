package dev.garden.render.feature.pager;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import org.junit.jupiter.api.Test;

class PagerFeatureTest {

    private static TestSite site() {
        return TestSite.of(
                "导航.md",
                "# A\n- [[b]]\n- [[a]]\n- [[b]]\n# B\n- [[c]]\n",
                "a.md",
                "x",
                "b.md",
                "x",
                "c.md",
                "x",
                "d.md",
                "x");
    }

    @Test
    void followsTheOrderOfTheNavigation() {
        var page = site().page("a/index.html");
        assertEquals("b", page.select(".pager a[rel=prev]").first().ownText());
        assertEquals("c", page.select(".pager a[rel=next]").first().ownText());
    }

    @Test
    void endsWhereTheNavigationEnds() {
        assertTrue(site().page("b/index.html").select(".pager a[rel=prev]").isEmpty());
        assertTrue(site().page("c/index.html").select(".pager a[rel=next]").isEmpty());
    }

    @Test
    void leavesOutWhatStandsInNoNavigation() {
        assertTrue(site().page("d/index.html").select(".pager").isEmpty());
    }
}
