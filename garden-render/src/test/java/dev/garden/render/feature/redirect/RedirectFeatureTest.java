package dev.garden.render.feature.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.garden.render.TestSite;
import org.junit.jupiter.api.Test;

class RedirectFeatureTest {

    @Test
    void tellsHostsThatLeadOnByThemselves() {
        var site = TestSite.of("a b.md", "---\naliases: [/旧/, /old place/]\n---\nx");
        assertEquals("""
                /garden/old%20place/ /garden/a-b/ 301
                /garden/%E6%97%A7/ /garden/a-b/ 301
                """, site.text("_redirects"));
    }

    @Test
    void saysNothingOfAProtectedNote() {
        var site = TestSite.of("a.md", "---\naliases: [/old/]\ndg-passphrase: x\n---\nx");
        assertFalse(site.has("_redirects"));
        assertFalse(site.has("old/index.html"));
    }

    @Test
    void leadsFromTheAddressThatAnotherNoteHasABetterRightTo() {
        var site = TestSite.of("a.md", "---\npermalink: /x/\n---\n", "b.md", "---\npermalink: /x/\n---\n");
        assertEquals("a", site.page("x/index.html").select("h1.inline-title").text());
        assertEquals("b", site.page("x-2/index.html").select("h1.inline-title").text());
    }
}
