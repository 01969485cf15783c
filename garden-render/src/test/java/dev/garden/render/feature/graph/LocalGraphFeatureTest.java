package dev.garden.render.feature.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalGraphFeatureTest {

    /** {@return a site of a note with so many neighbours, the last of which has a link more} */
    private static TestSite hub(int neighbours) {
        var files = new ArrayList<String>(List.of("t.md", "[[n0]]", "other.md", "x"));
        for (int i = 0; i < neighbours; i++) {
            files.addAll(List.of("n" + i + ".md", "[[t]]" + (i == neighbours - 1 ? " [[other]]" : "")));
        }
        return TestSite.of(files.toArray(String[]::new));
    }

    @Test
    void showsEachOfAFewNeighboursOnce() {
        var page = hub(50).page("t/index.html");
        assertEquals(50, page.select("a.graph-node").size());
        assertEquals(1, page.select(".graph-more").size());
    }

    @Test
    void showsOfManyNeighboursThoseWithTheMostLinks() {
        var page = hub(90).page("t/index.html");
        List<String> shown = page.select("a.graph-node").eachText();
        assertEquals(50, shown.size());
        assertTrue(shown.containsAll(List.of("n0", "n89")), shown.toString());
        assertEquals(
                "The 50 with the most links, of 90",
                page.select(".graph-more").first().text());
        assertEquals("../graph/", page.select(".graph-more a").attr("href"));
    }
}
