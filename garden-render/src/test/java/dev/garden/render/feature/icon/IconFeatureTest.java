package dev.garden.render.feature.icon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import dev.garden.render.output.OutputContent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class IconFeatureTest {

    @Test
    void namesTheSiteInAManifestBelowAnyBasePath() {
        var site = TestSite.ofSettings("f/a.md", "x", "garden.yml", "title: My \"garden\"");
        assertEquals(
                "../../site.webmanifest",
                site.page("f/a/index.html").select("link[rel=manifest]").attr("href"));
        String manifest = site.text("site.webmanifest");
        assertTrue(manifest.startsWith("{\"name\":\"My \\\"garden\\\"\",\"start_url\":\"./\""), manifest);
    }

    @Test
    void drawsAnSvgInTheSizesOfPhonesAndBringsItAsItIs() throws IOException {
        String svg = "<svg viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>";
        var site = TestSite.ofSettings("a.md", "x", "logo.svg", svg, "garden.yml", "icon: logo.svg");
        var page = site.page("a/index.html");
        assertEquals(svg, site.text("icons/icon.svg"));
        String manifest = site.text("site.webmanifest");
        assertTrue(manifest.contains("\"sizes\":\"any\"") && manifest.contains("\"sizes\":\"512x512\""), manifest);
        assertEquals(
                180,
                ImageIO.read(new ByteArrayInputStream(
                                site.files().bytes("icons/icon-180.png").orElseThrow()))
                        .getWidth());
        assertEquals(
                "../icons/icon-180.png",
                page.select("link[rel=apple-touch-icon]").attr("href"));
        assertTrue(page.select("link[rel=icon]").attr("href").endsWith(".svg"));
        assertEquals(
                "../icons/icon-32.png",
                page.select("link[rel=icon][sizes=32x32]").attr("href"));
    }

    @Test
    void saysThatAnSvgCannotBeDrawnAndGoesOn() {
        var site = TestSite.ofSettings("a.md", "x", "logo.svg", "<svg/>", "garden.yml", "icon: logo.svg");
        var told = site.report().diagnostics().get(0);
        assertEquals("site.icon-invalid logo.svg", told.code().id() + " " + told.file());
        assertEquals("<svg/>", site.text("icons/icon.svg"));
        assertFalse(site.has("icons/icon-180.png"));
    }

    @Test
    void offersPixelsInTheSizesOfPhones() {
        var site = TestSite.of("a.md", "x", "favicon.png", "no picture at all");
        assertEquals(
                "../icons/icon-180.png",
                site.page("a/index.html").select("link[rel=apple-touch-icon]").attr("href"));
        assertTrue(site.text("site.webmanifest").contains("icons/icon-512.png"));
        assertEquals("no picture at all", site.text("icons/icon-192.png"));
    }

    @Test
    void scalesAPictureIntoASquare() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB), "png", bytes);
        try (var in = new ScaledIcon(OutputContent.of(bytes.toByteArray()), 32).open()) {
            BufferedImage icon = ImageIO.read(in);
            assertEquals(32, icon.getWidth());
            assertEquals(32, icon.getHeight());
            assertEquals(0, icon.getRGB(16, 2) >>> 24, "above it nothing is drawn");
            assertEquals(255, icon.getRGB(16, 16) >>> 24);
        }
    }

    @Test
    void saysWhereTheNamedPictureIsMissing() {
        var site = TestSite.ofSettings("a.md", "x", "garden.yml", "icon: logo.png");
        assertEquals(
                "site.icon-missing", site.report().diagnostics().get(0).code().id());
        assertFalse(site.has("icons/icon-192.png"));
    }
}
