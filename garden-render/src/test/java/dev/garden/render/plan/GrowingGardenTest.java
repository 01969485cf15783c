package dev.garden.render.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of a page pays does not depend on how many other notes there are. */
class GrowingGardenTest {

    private static final int MOST_MORE = 4_000;
    private static final int MOST = 60_000;

    private static final TestSite SMALL = garden(1_200);
    private static final TestSite LARGE = garden(6_000);

    private static TestSite garden(int notes) {
        var files = new ArrayList<>(List.of("hub.md", "---\ntags: [all]\n---\nx"));
        for (int i = 0; i < notes; i++) {
            files.add("f" + i / 400 + "/n" + i + ".md");
            files.add("---\nupdated: 2025-01-01\n---\nOf [[hub]] and [[n" + (i + 1) % notes + "]] #all\n");
        }
        return TestSite.of(files.toArray(String[]::new));
    }

    private static int bytes(TestSite site, String page) {
        return site.text(page).getBytes(StandardCharsets.UTF_8).length;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f1/n700/index.html",
                "hub/index.html",
                "index.html",
                "tags/all/index.html",
                "f1/index.html",
                "graph/index.html",
                "404.html",
                "sidebar/all.html",
                "backlinks/hub/all.html",
                "preview/hub/index.json",
                "feed.xml",
                "tags/all/atom.xml"
            })
    void isNotPaidForByTheReaderOfAPage(String page) {
        int small = bytes(SMALL, page);
        int large = bytes(LARGE, page);
        assertTrue(large < MOST && large - small < MOST_MORE, page + ": " + small + ", then " + large);
    }
}
