package dev.garden.render.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.ArrayList;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LargeGardenTest {

    private static Document page(int folders) {
        var files = new ArrayList<String>();
        for (int i = 0; i < folders * 100; i++) {
            files.add("f" + i / 100 + "/n" + i + ".md");
            files.add("x");
        }
        return TestSite.of(files.toArray(String[]::new)).page("f0/n0/index.html");
    }

    @Test
    void showsAllEntriesOfAGardenOfSomeSize() {
        assertEquals(400, page(4).select("nav.file-tree a.filename").size());
    }

    @Test
    void showsThoseAroundThePageOfALargeOne() {
        Document page = page(6);
        assertEquals(100, page.select("nav.file-tree a.filename").size());
        assertEquals(6, page.select("nav.file-tree .foldername").size());
        assertTrue(page.outerHtml().length() < 40_000);
    }
}
