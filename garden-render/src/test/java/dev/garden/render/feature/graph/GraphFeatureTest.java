package dev.garden.render.feature.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphFeatureTest {

    private static final String[] VAULT = {
        "index.md", "---\ndg-home: true\n---\n[[a]] [[b]]",
        "Navigation.md", "# N\n- [[a]]\n- [[b]]\n",
        "a.md", "---\ntags: [shade]\n---\n[[b]] [[b]] [[hidden]] [[locked]] [[aside]]",
        "b.md", "[[a]]",
        "hidden.md", "---\ndg-hide: true\n---\nx",
        "aside.md", "---\ndg-hide-in-graph: true\n---\nx",
        "locked.md", "---\ndg-passphrase: x\n---\nx",
        "garden.yml", ""
    };

    private static TestSite site(String settings) {
        String[] vault = VAULT.clone();
        vault[vault.length - 1] = settings;
        return TestSite.ofSettings(vault);
    }

    @Test
    void leavesOutHubsAndWhatIsHiddenOrProtected() {
        var page = site("").page("graph/index.html");
        assertEquals(List.of("a", "b"), page.select(".graph-list a").eachText());
        String data = site("").text("graph/graph.json");
        assertFalse(data.contains("hidden") || data.contains("locked") || data.contains("aside"), data);
        assertTrue(data.endsWith("\"lines\":[0,1]}"), data);
    }

    @Test
    void bringsBackHubsAndTagsOnRequest() {
        var page = site("graph: {show-hubs: true, tags: true}").page("graph/index.html");
        assertEquals(
                List.of("#shade", "a", "b", "index", "Navigation"),
                page.select(".graph-list a").eachText());
    }
}
