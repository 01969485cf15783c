package dev.garden.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.garden.model.source.VaultPath;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GardenLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[[Other]]; /Other/",
                "[[other|label]]; /Other/",
                "[x](Other.md); /Other/",
                "[[Other#Part two]]; /Other/#Part-two",
                "[[100% & more]]; /100%25-&-more/",
                "[[注意力（一）]]; /注意力（一）/",
                "[[Home]]; /Home/",
                "[[doc.pdf#page=3]]; /files/doc.pdf#page=3",
                "[[my doc.pdf]]; /my%20doc.pdf",
            })
    void leadsToPagesAndFiles(String markdown, String href) {
        Element link = vault(markdown).parsed().selectFirst("a.internal-link");
        assertEquals(href, link.attr("href"));
    }

    private static Bodies vault(String markdown) {
        return Bodies.home(markdown)
                .with("Other.md", "## Part two\n")
                .with("100% & more.md", "")
                .with("注意力（一）.md", "")
                .with("files/doc.pdf", "")
                .with("my doc.pdf", "");
    }

    @Test
    void keepsTheTargetAsWritten() {
        var link = vault("[x](my%20doc.pdf)").parsed().selectFirst("a");
        assertEquals("my%20doc.pdf", link.attr("data-href"));
    }

    @Test
    void linksOfOtherSitesGetNoHandle() {
        var link = vault("[x](https://example.com/ü?a=1&b=%20 \"T\")").parsed().selectFirst("a.external-link");
        assertEquals("https://example.com/ü?a=1&b=%20", link.attr("href"));
        assertEquals("noopener", link.attr("rel"));
        assertEquals("T", link.attr("title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](&#1;javascript:alert(1))",
                "[x](data:text/html,x)",
                "[x](vbscript:x)",
            })
    void refusesProgramsAsAddresses(String markdown) {
        assertFalse(vault(markdown).parsed().selectFirst("a").hasAttr("href"));
    }

    @Test
    void namesNoIconOfANoteWithoutOne() {
        var vault = vault("[[Other]] [[Iconic]]").with("Iconic.md", "---\ndg-note-icon: mdi:eye\n---\n");
        assertEquals(1, vault.parsed().select("a[data-note-icon]").size());
        assertEquals("mdi:eye", vault.parsed().selectFirst("a[data-note-icon]").attr("data-note-icon"));
    }

    @Test
    void missingAndPrivateLookTheSameWhereNotesAreMarked() {
        var page = vault("[[Other|x]] [x](Nowhere.md \"secret\")").marked().parsed();
        var links = page.select("a");
        assertEquals(
                "<a class=\"internal-link is-unresolved\">x</a>", links.get(0).outerHtml());
        assertEquals(links.get(0).outerHtml(), links.get(1).outerHtml());
    }

    @Test
    void missingTargetsKeepTheirNameWhereAllIsPublished() {
        assertEquals(
                "<p><a class=\"internal-link is-unresolved\" data-href=\"Nowhere\">Nowhere</a></p>",
                vault("[[Nowhere]]").html());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[[deep/Titled]]; 标题（一）",
                "[[ deep/Titled #Part]]; 标题（一） > Part",
                "[[deep/Titled|own]]; own",
                "[[#Here]]; Here",
                "[[Nowhere]]; Nowhere",
                "[[Locked]]; Locked",
            })
    void showsTitlesWhereTheSiteWantsThem(String markdown, String text) {
        var vault = Bodies.home(markdown)
                .with("garden.yml", "links: {text: title}")
                .with("deep/Titled.md", "---\ntitle: 标题（一）\n---\n# Part")
                .with("Locked.md", "---\ntitle: Not told\ndg-passphrase: open\n---\n");
        assertEquals(text, vault.parsed().selectFirst("a").text());
    }

    @Test
    void tagsLeadToTheirPages() {
        assertEquals("/tags/a/b/", vault("#A/b").parsed().selectFirst("a.tag").attr("href"));
    }

    @Test
    void tellsWhatThePageDependsOn() {
        var body = vault("[[Other]] [[my doc.pdf]] [[Nowhere]]").body();
        assertEquals(Set.of(VaultPath.of("Home.md"), VaultPath.of("Other.md")), body.notes());
        assertEquals(Set.of(VaultPath.of("my doc.pdf")), body.attachments());
    }
}
