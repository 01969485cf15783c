package dev.garden.render.feature.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FragmentCutterTest {

    private static final String BODY =
            "<p>top</p><h2 id=\"a\">A</h2><p id=\"block\">one</p><h3 id=\"b\">B</h3><p>two</p><h2 id=\"c\">C</h2><p>three</p>";

    @Test
    void cutsASectionUpToTheNextHeadingOfItsLevel() {
        assertEquals(
                Optional.of("<h2>A</h2><p>one</p><h3>B</h3><p>two</p>"),
                FragmentCutter.of(BODY).cut("a").map(html -> html.replaceAll(" id=\"[^\"]*\"", "")));
    }

    @Test
    void cutsABlockAlone() {
        assertEquals(Optional.of("<p>one</p>"), FragmentCutter.of(BODY).cut("block"));
    }

    @Test
    void leavesIdsBehind() {
        assertFalse(FragmentCutter.of(BODY).cut("").orElseThrow().contains("id="));
    }

    @Test
    void staysSmallAndWhole() {
        String html = FragmentCutter.of("<p>重点内容</p>".repeat(5_000)).cut("").orElseThrow();
        assertTrue(html.getBytes(StandardCharsets.UTF_8).length <= 8_000);
        assertTrue(html.endsWith("</p>"));
    }

    @Test
    void hasNothingForAPlaceThatIsNotThere() {
        assertEquals(Optional.empty(), FragmentCutter.of(BODY).cut("nope"));
    }

    @Test
    void namesAnchorsAsTheBrowserDoes() {
        assertEquals("811c9dc5", PreviewDigest.hash(""));
        assertEquals("e40c292c", PreviewDigest.hash("a"));
    }
}
