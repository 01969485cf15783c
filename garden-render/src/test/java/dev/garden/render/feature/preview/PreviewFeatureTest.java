package dev.garden.render.feature.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PreviewFeatureTest {

    private static boolean hasAny(TestSite site, String prefix) {
        return site.files().paths().stream().anyMatch(path -> path.value().startsWith(prefix));
    }

    @Test
    void cutsTheSectionThatALinkNames() {
        var site = TestSite.of("a.md", "[[b#Two]]", "b.md", "# One\nfirst\n# Two\nsecond\n# Three\nthird");
        String json = site.text("preview/b/" + PreviewDigest.hash("Two") + ".json");
        assertTrue(json.contains("second") && !json.contains("first") && !json.contains("third"), json);
    }

    @Test
    void makesNoneOfWhatNothingLinksTo() {
        assertFalse(hasAny(TestSite.of("a.md", "x", "b.md", "x"), "preview/"));
    }

    @Test
    void makesNoneOfProtectedOrHiddenNotes() {
        var site = TestSite.of(
                "a.md", "[[p]] [[h]]", "p.md", "---\ndg-passphrase: x\n---\n", "h.md", "---\ndg-hide: true\n---\n");
        assertFalse(hasAny(site, "preview/p") || hasAny(site, "preview/h"));
    }

    @Test
    void staysSmallHoweverLongTheNote() {
        var site = TestSite.of("a.md", "[[b]]", "b.md", "长文字 some text\n\n".repeat(2_000));
        int bytes = site.text("preview/b/index.json").getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes > 1_000 && bytes <= 8_192, "bytes " + bytes);
    }

    @Test
    void isOffWhereANoteSwitchesItOff() {
        var site = TestSite.of("a.md", "---\ndg-link-preview: false\n---\n[[b]]", "b.md", "[[a]]");
        String meta = "meta[name=garden-previews]";
        assertTrue(site.page("a/index.html").select(meta).isEmpty());
        assertEquals("../preview/", site.page("b/index.html").select(meta).attr("content"));
    }
}
