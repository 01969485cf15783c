package dev.garden.render.feature.tagpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagPageFeatureTest {

    @Test
    void makesPagesOfTagsInAnyScript() {
        var site = TestSite.of("a.md", "#机器学习/强化学习 text");
        assertEquals(
                List.of("a"),
                site.page("tags/机器学习/强化学习/index.html").select("a.note-link").eachText());
        assertEquals(
                List.of("a"),
                site.page("tags/机器学习/index.html").select("a.note-link").eachText());
    }

    @Test
    void tellsNoTagOfAProtectedOrHiddenNote() {
        var site = TestSite.of(
                "p.md", "---\ndg-passphrase: x\ntags: [secret]\n---\n",
                "h.md", "---\ndg-hide: true\ntags: [aside]\n---\n",
                "a.md", "#open");
        assertFalse(site.has("tags/secret/index.html") || site.has("tags/aside/index.html"));
        String all = site.text("tags/index.html");
        assertTrue(all.contains("open") && !all.contains("secret") && !all.contains("aside"), all);
    }

    @Test
    void linksTagsOfANoteToTheirPages() {
        var page = TestSite.of("f/a.md", "---\ntags: [x/y]\n---\n").page("f/a/index.html");
        assertEquals("../../tags/x/y/", page.select("header a.tag").attr("href"));
    }

    @Test
    void makesNoPageOfTagsWhereThereAreNone() {
        assertFalse(TestSite.of("a.md", "x").has("tags/index.html"));
    }
}
