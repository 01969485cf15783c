package dev.garden.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.Position;
import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.IconPack;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.NoteBody.Need;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EngineHtmlTest {

    private static final Engines LOUD = Engines.NONE
            .withMath((tex, style, macros) -> new EngineResult.Markup("<math>" + tex + style + macros + "</math>"))
            .withCode((code, language) -> language.equals("java")
                    ? new EngineResult.Markup("<b>" + code.strip() + "</b>\n")
                    : new EngineResult.Unsupported())
            .withDiagrams((source, language) -> new EngineResult.Markup("<svg>" + language + "</svg>"))
            .withIcons(icon -> icon.set().equals("mdi")
                    ? Optional.of(new IconPack.Picture("0 0 24 24", "<path d=\"\"/>"))
                    : Optional.empty());

    private static final Engines STRICT = Engines.NONE
            .withMath((tex, style, macros) -> new EngineResult.Invalid("no", 0))
            .withDiagrams((source, language) -> new EngineResult.Invalid("no", 0));

    @Test
    void enginesWriteTheirNodes() {
        String html = Bodies.home("$a$\n\n$$b$$\n\n```java\nint a;\n```\n\n```foo\n<\n```\n\n```puml\nx\n```\n")
                .engines(LOUD)
                .html();
        assertEquals(
                "<p><span class=\"math math-inline\"><math>aINLINE{}</math></span></p>"
                        + "<div class=\"math math-block\"><math>bBLOCK{}</math></div>"
                        + "<pre data-language=\"java\"><code class=\"language-java\"><b>int a;</b></code></pre>"
                        + "<pre data-language=\"foo\"><code class=\"language-foo\">&lt;</code></pre>"
                        + "<div class=\"diagram\"><svg>puml</svg></div>",
                html.replace("\n", ""));
    }

    @Test
    void withoutEnginesTheSourceIsShown() {
        String html =
                Bodies.home("$a$\n\n```puml\nx\n```\n\n```mermaid\ny\n```\n").html();
        assertEquals(
                "<p><span class=\"math math-inline\">a</span></p>"
                        + "<pre><code class=\"language-puml\">x</code></pre><div class=\"mermaid\">y</div>",
                html.replace("\n", ""));
    }

    @Test
    void wrongSourceIsShownAndReportedWithItsPlace() {
        NoteBody body = Bodies.home("---\na: 1\n---\nx $a$\n\n```uml\ny\n```\n")
                .engines(STRICT)
                .body();
        assertEquals(
                List.of("math.invalid", "diagram.invalid"),
                body.diagnostics().stream()
                        .map(Diagnostic::code)
                        .map(code -> code.id())
                        .toList());
        assertEquals(Position.of(4, 4), body.diagnostics().get(0).position());
    }

    @Test
    void aFaultHasItsPlaceInsideTheFormula() {
        var third = Engines.NONE.withMath((tex, style, macros) -> new EngineResult.Invalid("no", tex.indexOf('?')));
        String note = "---\na: 1\n---\nx\n\n$$\na\nb ? c\n$$\n\n> $$\n> d\n> ?\n> $$\n";
        assertEquals(
                List.of(Position.of(8, 3), Position.of(11, 3)),
                Bodies.home(note).engines(third).body().diagnostics().stream()
                        .map(Diagnostic::position)
                        .toList());
    }

    @Test
    void macrosOfTheNoteReachTheEngine() {
        String html =
                Bodies.home("---\nmath-macros: {R: r}\n---\n$a$").engines(LOUD).html();
        assertEquals("<p><span class=\"math math-inline\"><math>aINLINE{\\R=r}</math></span></p>", html);
    }

    @Test
    void problemsOfAnEmbeddedNoteAreReportedOnItsOwnPage() {
        var vault = Bodies.home("![[B]]").with("B.md", "$a$").engines(STRICT);
        assertEquals(List.of(), vault.body().diagnostics());
        assertEquals(1, vault.body("B.md").diagnostics().size());
    }

    @Test
    void iconsAreInlineSvg() {
        String html =
                Bodies.home("::mdi:eye =24px /#f00:: ::no:such::").engines(LOUD).html();
        assertEquals(
                "<p><svg class=\"icon\" data-icon=\"mdi:eye\" viewBox=\"0 0 24 24\" width=\"24px\" height=\"24px\" "
                        + "color=\"#f00\" aria-hidden=\"true\"><path d=\"\"/></svg> "
                        + "<span class=\"iconify is-missing\" data-icon=\"no:such\"></span></p>",
                html);
    }

    @Test
    void macrosOfTheSiteReachTheEngine() {
        String html = Bodies.home("$a$")
                .with("garden.yml", "math:\n  macros:\n    R: \\mathbb{R}\n")
                .engines(LOUD)
                .html();
        assertEquals("<p><span class=\"math math-inline\"><math>aINLINE{\\R=\\mathbb{R}}</math></span></p>", html);
    }

    @Test
    void saysWhatThePageNeeds() {
        assertEquals(Set.of(), Bodies.home("x `y`").body().needs());
        assertEquals(
                Set.of(Need.MATH, Need.CODE, Need.MERMAID, Need.CALLOUT),
                Bodies.home("$a$\n\n```\nx\n```\n\n```mermaid\nx\n```\n\n> [!note] x\n")
                        .body()
                        .needs());
    }

    @Test
    void aFormulaNamesTheTagOfAnother() {
        String html = Bodies.home(
                        "$$\nx \\tag{7}\\label{e} \\\\ y \\label{f}\n$$\n\nSee $\\eqref{e}$ and $\\ref{e}$.\n")
                .engines(LOUD)
                .html();
        assertTrue(html.contains("<math>\\text{(7)}INLINE{}</math>"), html);
        assertTrue(html.contains("<math>\\text{7}INLINE{}</math>"), html);
    }

    @Test
    void aReferenceThatLeadsNowhereIsShownAndReported() {
        NoteBody body =
                Bodies.home("$y \\label{f}$ $\\eqref{f}$\n").engines(LOUD).body();
        assertTrue(body.html().contains("is-invalid\">\\eqref{f}"), body.html());
        assertEquals(
                List.of("math.invalid"),
                body.diagnostics().stream().map(each -> each.code().id()).toList());
    }

    @Test
    void whatAnEngineDidNotFinishIsShownAndReported() {
        var unfinished = new EngineResult.Unfinished("too long");
        NoteBody body = Bodies.home("$a$\n\n```java\nb\n```\n\n```uml\nc\n```\n")
                .engines(Engines.NONE
                        .withMath((tex, style, macros) -> unfinished)
                        .withCode((code, language) -> unfinished)
                        .withDiagrams((source, language) -> unfinished))
                .body();
        assertEquals(
                List.of("engine.unfinished", "engine.unfinished", "engine.unfinished"),
                body.diagnostics().stream().map(each -> each.code().id()).toList());
        assertTrue(body.html().contains(">c\n</code>"), body.html());
    }

    @Test
    void wideCodeCanHaveTheFocus() {
        String wide = "long ".repeat(20);
        String html = Bodies.home("```java\n" + wide + "\n```\n\n    " + wide + "\n\n```java\nshort\n```\n<b>x</b>\n")
                .engines(LOUD)
                .html();
        assertEquals(2, html.split("<pre tabindex=\"0\"", -1).length - 1, html);
    }
}
