package dev.garden.render.feature.backlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacklinkFeatureTest {

    @Test
    void quotesWhatAReaderOfTheOtherNoteSees() {
        var site = TestSite.of(
                "a.md", "---\nx: 1\n---\n\nOnly **this** [[t|label]] %%secret%% and `code`.\n", "t.md", "x");
        assertEquals(
                "Only this label and code.",
                site.page("t/index.html").select(".backlinks li p").text());
    }

    @Test
    void namesOfOtherLinksTheLabelAlone() {
        var site = TestSite.of("a.md", "[[t]] and [[Private/Plan|a plan]] and [b](Private/Plan.md).\n", "t.md", "x");
        assertEquals(
                "t and a plan and b.",
                site.page("t/index.html").select(".backlinks li p").text());
    }

    @Test
    void quotesTextsOfEveryPlaceOnce() {
        var site = TestSite.of("a.md", "One [[t]].\n\n- Two [[t]].\n\n> Three [[t]]\n", "t.md", "x");
        assertEquals(
                List.of("One t.", "Two t.", "Three t"),
                site.page("t/index.html").select(".backlinks li p").eachText());
    }

    @Test
    void leavesOutNavigationsHiddenNotesAndTheNoteItself() {
        var site = TestSite.of(
                "导航.md", "# A\n- [[t]]\n", "hidden.md", "---\ndg-hide: true\n---\n[[t]]", "t.md", "[[t]] self");
        assertTrue(site.page("t/index.html").select(".backlinks").isEmpty());
    }

    @Test
    void countsEmbedsAsLinks() {
        var site = TestSite.of("a.md", "![[t]]", "t.md", "x");
        assertEquals(
                List.of("a"), site.page("t/index.html").select("a.backlink").eachText());
    }

    @Test
    void needsLittleTimeForANoteOfManyLinks() {
        String many = "[[t]] word ".repeat(3_000);
        assertFalse(TestSite.of("a.md", many, "t.md", "x")
                .page("t/index.html")
                .select("a.backlink")
                .isEmpty());
    }
}
