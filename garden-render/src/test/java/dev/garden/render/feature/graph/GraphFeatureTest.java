package dev.garden.render.feature.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.ArrayList;
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

    @Test
    void listsLinkedNotesBeforeThoseThatStandAlone() {
        var page = TestSite.of("a.md", "x", "b.md", "[[c]]", "c.md", "x", "d.md", "#tag")
                .page("graph/index.html");
        assertEquals(
                List.of("b", "c"),
                page.select(".graph-list ul").get(0).select("a").eachText());
        assertEquals(
                List.of("a", "d"),
                page.select(".graph-list ul").get(1).select("a").eachText());
    }

    @Test
    void coloursByFolderOrByTag() {
        String[] vault = {"f/a.md", "#x/y [[b]]", "g/b.md", "x", "garden.yml", ""};
        assertTrue(TestSite.ofSettings(vault).text("graph/graph.json").startsWith("{\"groups\":[\"f\",\"g\"]"));
        vault[5] = "graph: {colours: tag}";
        String data = TestSite.ofSettings(vault).text("graph/graph.json");
        assertTrue(data.startsWith("{\"groups\":[\"\",\"#x\"],\"tags\":[\"x/y\"],\"linked\":2"), data);
    }

    @Test
    void offersMoreDepthWhereTheNoteWantsIt() {
        String[] vault = {"a.md", "---\ndg-show-graph-depth-control: true\n---\n[[b]]", "b.md", "x"};
        var site = TestSite.of(vault);
        assertEquals(
                "../graph/graph.json",
                site.page("a/index.html").select(".local-graph").attr("data-graph"));
        assertFalse(site.page("b/index.html").select(".local-graph").hasAttr("data-graph"));
    }

    @Test
    void listsTheNotesOfALargeGraphElsewhere() {
        var files = new ArrayList<String>(List.of("linked.md", "[[n7]]"));
        for (int i = 0; i < 450; i++) {
            files.addAll(List.of("n" + i + ".md", "x"));
        }
        var site = TestSite.of(files.toArray(String[]::new));
        var page = site.page("graph/index.html");
        assertEquals(0, page.select(".graph-list").size());
        assertEquals("list.html", page.select(".graph-more a").attr("href"));
        var list = site.page("graph/list.html");
        List<String> names = list.select(".group-list a").eachText();
        assertEquals(List.of("linked", "n7", "n0"), names.subList(0, 3));
        assertEquals("Linked notes: 2", list.select(".page-meta span").first().text());
        assertEquals(51, site.page("graph/page-3.html").select(".group-list a").size());
    }
}
