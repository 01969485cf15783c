package dev.garden.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.render.spi.NoteBody.Need;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteEmbedsTest {

    @Test
    void showsTheWholeNoteUnderItsTitle() {
        var page = Bodies.home("![[Other]]").with("Other.md", "---\ntitle: The other\n---\ntext *x*\n");
        var embed = page.parsed().selectFirst("div.internal-embed.markdown-embed");
        assertEquals("Other", embed.attr("src"));
        assertEquals("The other", embed.selectFirst(".markdown-embed-title").text());
        assertEquals("text x", embed.selectFirst(".markdown-embed-content").text());
        assertEquals("/Other/", embed.selectFirst("a.markdown-embed-link").attr("href"));
        assertTrue(page.body().needs().contains(Need.EMBED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Other#Two; Two two Three three",
                "Other#Three; Three three",
                "Other#^p; four",
                "Other#^i; b c",
                "Other#^q; quoted",
            })
    void showsAPart(String target, String text) {
        String other = "# One\n\none\n\n## Two\n\ntwo\n\n### Three\n\nthree\n\n## Four\n\nfour ^p\n\n"
                + "1. a\n2. b ^i\n    - c\n3. d\n\n> quoted\n\n^q\n";
        var page = Bodies.home("![[" + target + "]]").with("Other.md", other).parsed();
        assertEquals(text, page.selectFirst(".markdown-embed-content").text());
    }

    @Test
    void entryOfAListKeepsItsNumber() {
        var page = Bodies.home("![[#^i]]\n\n3. a\n4. b ^i\n5. c\n").parsed();
        assertEquals("4", page.selectFirst(".markdown-embed-content ol").attr("start"));
    }

    @Test
    void idsOfEmbedsDoNotClash() {
        var page =
                Bodies.home("## Part\n\n![[Other]]\n\n![[Other]]\n").with("Other.md", "## Part\n\n<i id=\"x\">y</i>\n");
        var ids = page.parsed().select("h2").eachAttr("id");
        assertEquals(List.of("Part", "e1-Part", "e2-Part"), ids);
        assertEquals(List.of("e1-x", "e2-x"), page.parsed().select("i").eachAttr("id"));
    }

    @Test
    void linksInsideLeadToTheNoteThatTheyStandIn() {
        var page = Bodies.home("![[a/Card]]").with("a/Card.md", "[[#Here]]\n\n## Here\n");
        assertEquals(
                "/a/Card/#Here", page.parsed().selectFirst("a.internal-link").attr("href"));
    }

    @Test
    void cyclesAreShownAndNotFollowed() {
        var page = Bodies.home("![[B]]").with("B.md", "b ![[Home]]\n").parsed();
        assertEquals(1, page.select(".markdown-embed-content").size());
        assertEquals("/Home/", page.selectFirst(".mod-cycle a").attr("href"));
    }

    @Test
    void protectedNotesAreNotShown() {
        var page = Bodies.home("![[Locked]]").with("Locked.md", "---\ndg-passphrase: x\n---\nsecret\n");
        assertEquals("Locked", page.parsed().selectFirst(".mod-protected").text());
    }

    @Test
    void privateNotesLeaveNoTrace() {
        var vault =
                Bodies.home("![[B|x]]\n\n![[Gone|x]]").with("B.md", "secret").marked();
        var boxes = vault.parsed().select(".internal-embed");
        assertEquals(
                "<span class=\"internal-embed file-embed mod-empty is-unresolved\">x</span>",
                boxes.get(0).outerHtml());
        assertEquals(boxes.get(0).outerHtml(), boxes.get(1).outerHtml());
    }

    @Test
    void notesThatMultiplyAreCut() {
        var vault = Bodies.home("![[N1]]\n\n".repeat(50));
        for (int i = 1; i < 5; i++) {
            vault.with("N" + i + ".md", ("![[N" + (i + 1) + "]]\n\n").repeat(50));
        }
        var body = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> vault.with("N5.md", "x").body());
        assertEquals(
                List.of(HtmlDiagnostics.EMBED_LIMIT.id()),
                body.diagnostics().stream()
                        .map(diagnostic -> diagnostic.code())
                        .map(DiagnosticCode::id)
                        .toList());
    }
}
