package dev.garden.render.feature.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void namesNoHiddenNoteToHosts() {
        var site = TestSite.of("Secret Place.md", "---\naliases: [/old/]\ndg-hide: true\n---\nx");
        assertTrue(site.has("old/index.html"));
        assertFalse(site.has("_redirects"));
    }

    @Test
    void leadsFromTheAddressThatAnotherNoteHasABetterRightTo() {
        var site = TestSite.of("a.md", "---\npermalink: /x/\n---\n", "b.md", "---\npermalink: /x/\n---\n");
        assertEquals("a", site.page("x/index.html").select("h1.inline-title").text());
        assertEquals("b", site.page("x-2/index.html").select("h1.inline-title").text());
    }

    @Test
    void tellsHostsThatTheAddressInSmallLettersIsTheSame() {
        var site = TestSite.of("Ärger/Große Dinge.md", "x", "klein.md", "x", "多头.md", "x");
        assertEquals(
                "/garden/%C3%A4rger/gro%C3%9Fe-dinge/ /garden/%C3%84rger/Gro%C3%9Fe-Dinge/ 301\n",
                site.text("_redirects"));
        assertFalse(site.has("ärger/große-dinge/index.html"));
    }

    @Test
    void makesAPageInSmallLettersWhenAskedTo() {
        var site = TestSite.of("garden.yml", "redirects: {letter-case: true}\n", "A/Über.md", "x");
        assertEquals(
                "0; url=../../A/Über/",
                site.page("a/über/index.html")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"));
    }

    @Test
    void leadsNowhereFromSmallLettersThatTwoNotesShare() {
        var site = TestSite.of("Foo.md", "x", "FOO.md", "x", "Bar.md", "x", "bar.md", "x");
        assertFalse(site.has("_redirects"));
    }
}
