package dev.garden.parser.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Garden;
import dev.garden.parser.Vaults;
import dev.garden.testing.PlainJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GardenJsonTest {

    private static final Garden GARDEN = Vaults.read(
            "A.md",
            "---\nn: 3\nyes: true\nnone:\nlist: [a, 1]\nmap: {k: v}\nday: 2020-01-02\naliases: Al\n---\n"
                    + "# H\n\n[[B#x|l]] ![[p.png]] [u](https://x.org) [[Gone]]\n\n- [x] done #t\n\nrating:: 5\n\nrating:: good\n",
            "B.md",
            "[[A]] [[A]]\n",
            "p.png",
            "x");

    @Test
    void alwaysHasEveryKey() {
        assertEquals(
                Set.of(
                        "path",
                        "title",
                        "permalink",
                        "published",
                        "protected",
                        "properties",
                        "tags",
                        "aliases",
                        "cssclasses",
                        "description",
                        "icon",
                        "gardenPath",
                        "home",
                        "contentClasses",
                        "metatags",
                        "pinned",
                        "hide",
                        "hideInFileTree",
                        "hideInGraph",
                        "hideTitle",
                        "created",
                        "updated",
                        "words",
                        "headings",
                        "links",
                        "backlinks",
                        "tasks",
                        "fields"),
                note("B.md").keySet());
    }

    @Test
    void keepsTheTypesOfProperties() {
        var properties = (Map<?, ?>) note("A.md").get("properties");
        assertEquals(3, properties.get("n"));
        assertEquals(true, properties.get("yes"));
        assertTrue(properties.containsKey("none"));
        assertEquals(List.of("a", 1), properties.get("list"));
        assertEquals(Map.of("k", "v"), properties.get("map"));
        assertEquals("2020-01-02", properties.get("day"));
    }

    @Test
    void saysWhereLinksLead() {
        var links = (List<?>) note("A.md").get("links");
        assertEquals(
                List.of("B.md", "p.png", "https://x.org", "null"),
                links.stream()
                        .map(link -> String.valueOf(((Map<?, ?>) link).get("resolved")))
                        .toList());
        var first = (Map<?, ?>) links.get(0);
        assertEquals(
                List.of("wikilink", "B", "#x", "l", 12, 1),
                List.of(
                        first.get("kind"),
                        first.get("target"),
                        first.get("subpath"),
                        first.get("display"),
                        first.get("line"),
                        first.get("column")));
    }

    @Test
    void namesEachBacklinkOnce() {
        assertEquals(List.of("B.md"), note("A.md").get("backlinks"));
    }

    @Test
    void givesFieldsThatStandTwiceAsLists() {
        assertEquals(Map.of("rating", List.of(5, "good")), note("A.md").get("fields"));
    }

    @Test
    void countsTags() {
        var garden = (Map<?, ?>) PlainJson.parse(GardenJson.of(GARDEN).garden());
        assertEquals(Map.of("t", 1), garden.get("tags"));
        assertEquals(List.of("p.png"), garden.get("attachments"));
        assertEquals(List.of(), garden.get("navs"));
    }

    @Test
    void countsDiagnosticsBySeverity() {
        var check = (Map<?, ?>) PlainJson.parse(GardenJson.diagnostics(GARDEN.diagnostics()));
        assertEquals(0, check.get("errors"));
        assertEquals(2, check.get("warnings"));
        assertEquals(2, ((List<?>) check.get("diagnostics")).size());
    }

    private static Map<?, ?> note(String path) {
        return (Map<?, ?>) PlainJson.parse(GardenJson.of(GARDEN).note(Vaults.note(GARDEN, path)));
    }
}
