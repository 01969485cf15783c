package dev.garden.render.feature.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.garden.render.TestSite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CardFeatureTest {

    /** A letter of no language; fonts have no picture for it. */
    private static final String NOBODYS = "\uE9F3\uDBBF\uDC11";

    @BeforeAll
    static void needsAFont() {
        assumeTrue(CardPainter.ofThisMachine().isPresent(), "this machine has a font");
    }

    private static String picture(TestSite site, String page) {
        return site.page(page).select("meta[property=og:image]").attr("content");
    }

    @Test
    void drawsTheTitleOfANoteWithoutPicture() throws IOException {
        var site = TestSite.withCards("f/a.md", "text");
        assertEquals("https://example.org/garden/cards/f/a/card.png", picture(site, "f/a/index.html"));
        byte[] png = site.files().bytes("cards/f/a/card.png").orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(800, image.getWidth());
        assertEquals(0xff356d1e, image.getRGB(5, 5));
        assertEquals(0xfffbfaf6, image.getRGB(790, 400));
        assertTrue(png.length < 10_000, "bytes " + png.length);
    }

    @Test
    void drawsTheSameBytesAgain() {
        CardPainter painter = CardPainter.ofThisMachine().orElseThrow();
        assertArrayEquals(painter.paint("One title", "Site"), painter.paint("One title", "Site"));
    }

    @Test
    void leavesTheAuthorsPictureAlone() {
        var site = TestSite.withCards("a.md", "---\ncover: p.png\n---\nx", "p.png", "png");
        assertEquals("https://example.org/garden/p.png", picture(site, "a/index.html"));
        assertFalse(site.has("cards/a/card.png"));
    }

    @Test
    void drawsNoBoxesAndSaysSoOnce() {
        var site = TestSite.withCards(
                "a.md", "---\ntitle: " + NOBODYS + "\n---\nx", "b.md", "---\ntitle: " + NOBODYS + "\n---\n");
        assertEquals("", picture(site, "a/index.html"));
        assertEquals(
                1,
                site.report().diagnostics().stream()
                        .filter(found -> found.code().equals(CardDiagnostics.NO_FONT))
                        .count());
    }

    @Test
    void tellsNothingOfHiddenAndProtectedNotes() {
        var site = TestSite.withCards("h.md", "---\ndg-hide: true\n---\n", "p.md", "---\ndg-passphrase: x\n---\n");
        assertFalse(site.has("cards/h/card.png") || site.has("cards/p/card.png"));
    }

    @Test
    void canBeSwitchedOff() {
        var site = TestSite.withCards("a.md", "x", "garden.yml", "cards: false");
        assertFalse(site.has("cards/a/card.png"));
    }
}
