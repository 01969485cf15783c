package dev.garden.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.source.VaultPath;
import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.Engines;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>evil()</script>",
                "x <script src=//evil.example></script>",
                "<SCRIPT\n>evil()</SCRIPT\n>",
                "<img src=x onerror=evil()>",
                "<svg onload=evil()><script>evil()</script></svg>",
                "<svg><style><img src=x onerror=evil()></style></svg>",
                "<svg><a xlink:href=\"javascript:evil()\"><text>x</text></a></svg>",
                "<svg><foreignObject><iframe src=javascript:evil()></iframe></foreignObject></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=evil()></style></mglyph></table></mtext></math>",
                "<iframe src=\"javascript:evil()\"></iframe>",
                "<iframe srcdoc=\"<script>evil()</script>\"></iframe>",
                "<a href=\" java&#10;script:evil()\">x</a>",
                "<object data=evil.swf></object><embed src=evil.swf>",
                "<form action=//evil.example><input name=q><button>x</button></form>",
                "<base href=//evil.example><meta http-equiv=refresh content=\"0;//evil.example\">",
                "<link rel=stylesheet href=//evil.example>",
                "<style>@import '//evil.example'</style>",
                "<b style=\"background:url(//evil.example)\">x</b>",
                "<b style=\"background:u\\72l(//evil.example)\">x</b>",
                "<noscript><p title=\"</noscript><img src=x onerror=evil()>\"></noscript>",
                "<template><img src=x onerror=evil()></template>",
                "<textarea><img src=x onerror=evil()></textarea>",
                "<video poster=javascript:evil()><source src=javascript:evil()></video>",
                "<!-- evil -->",
                "<img src=\"data:image/svg+xml,<svg onload=evil()>\">",
            })
    void takesOutWhatCouldHarm(String html) {
        String cleaned = Bodies.home(html).html().toLowerCase(Locale.ROOT);
        assertFalse(cleaned.contains("evil"), cleaned);
        assertFalse(cleaned.contains("<script"), cleaned);
        assertFalse(cleaned.contains("javascript:"), cleaned);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a <u>b</u> <kbd>c</kbd> H<sub>2</sub>O; <p>a <u>b</u> <kbd>c</kbd> H<sub>2</sub>O</p>",
                "<span class=\"x\" style=\"color: red\">*y*</span>; "
                        + "<p><span class=\"x\" style=\"color: red\"><em>y</em></span></p>",
                "<font color=\"red\">x</font>; <p><font color=\"red\">x</font></p>",
                "<ruby>漢<rt>kan</rt></ruby>; <p><ruby>漢<rt>kan</rt></ruby></p>",
                "<custom-thing>x</custom-thing>; <p>x</p>",
            })
    void keepsWhatAuthorsWrite(String markdown, String html) {
        assertEquals(html, Bodies.home(markdown).html());
    }

    @Test
    void closesWhatTheAuthorLeftOpen() {
        assertEquals(
                "<div><p><span>x</span></p></div>",
                Bodies.home("<div>\n\n<span>x\n").html().replace("\n", ""));
        assertEquals("x", Bodies.home("</div></main>x").html());
    }

    @Test
    void findsFilesAndNotesOfTheVault() {
        var vault = Bodies.home(
                        "<img src=\"a%20b.png\"> <a href=\"Other.md\">x</a> <a href=\"Gone.md\" title=\"t\">y</a>")
                .with("img/a b.png", "")
                .with("Other.md", "");
        var page = vault.parsed();
        assertEquals("/img/a%20b.png", page.selectFirst("img").attr("src"));
        assertEquals("/Other/", page.selectFirst("a.internal-link").attr("href"));
        assertFalse(page.selectFirst("a.is-unresolved").hasAttr("href"));
        assertEquals(Set.of(VaultPath.of("img/a b.png")), vault.body().attachments());
    }

    @Test
    void framesLoadLateAndTellLittle() {
        var frame = Bodies.home("<iframe src=\"https://example.com/\"></iframe>")
                .parsed()
                .selectFirst("iframe");
        assertEquals("lazy", frame.attr("loading"));
        assertEquals("https://example.com/", frame.attr("src"));
    }

    @Test
    void letsTheEnginesThrough() {
        var engines = Engines.NONE.withMath(
                (tex, style, macros) -> new EngineResult.Markup("<math><mi>" + tex + "</mi></math>"));
        String html = Bodies.home("<b>x</b> $y$").engines(engines).html();
        assertEquals("<p><b>x</b> <span class=\"math math-inline\"><math><mi>y</mi></math></span></p>", html);
    }

    @Test
    void slotsOfAnAuthorStayEmpty() {
        String html = Bodies.home("<garden-slot data-n=\"0\"></garden-slot><garden-slot data-n=\"7\"></garden-slot> "
                        + "![[a.png]]")
                .with("a.png", "")
                .html();
        assertEquals(1, html.split("<img", -1).length - 1);
        assertFalse(html.contains("garden-slot"));
    }

    @Test
    void trustedHtmlStays() {
        var vault =
                Bodies.home("<form><button onclick=\"f()\">x</button></form>").with("garden.yml", "html: trusted\n");
        assertTrue(vault.html().contains("onclick=\"f()\""));
    }
}
