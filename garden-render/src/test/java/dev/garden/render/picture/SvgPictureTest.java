package dev.garden.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPictureTest {

    private static final String NS = "xmlns=\"http://www.w3.org/2000/svg\"";
    private static final int RED = 0xffff0000;

    @TempDir
    Path folder;

    private static SvgPicture.Result draw(String svg) {
        return SvgPicture.draw(svg.getBytes(StandardCharsets.UTF_8), List.of(32));
    }

    private static BufferedImage drawn(String svg) throws IOException {
        var result = assertInstanceOf(SvgPicture.Drawn.class, draw(svg));
        byte[] png = Objects.requireNonNull(result.pngs().get(32));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void drawsShapesIntoTheMiddleOfASquare() throws IOException {
        BufferedImage image =
                drawn("<svg " + NS + " viewBox=\"0 0 20 10\"><rect width=\"20\" height=\"10\" fill=\"red\"/></svg>");
        assertEquals(32, image.getWidth());
        assertEquals(RED, image.getRGB(16, 16));
        assertEquals(0, image.getRGB(16, 2) >>> 24);
    }

    @Test
    void drawsEachSizeAsked() {
        byte[] svg = ("<svg " + NS + " width=\"4\" height=\"4\"><rect width=\"4\" height=\"4\"/></svg>")
                .getBytes(StandardCharsets.UTF_8);
        var drawn = assertInstanceOf(SvgPicture.Drawn.class, SvgPicture.draw(svg, List.of(16, 512)));
        assertEquals(2, drawn.pngs().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\" fill=\"red\"/></svg>",
                "<!-- made by hand -->\n<svg viewBox=\"0 0 1 1\"><style>.a{fill:red}</style><rect class=\"a\" width=\"1\" height=\"1\"/></svg>",
                "<svg viewBox=\"0 0 1 1\"><defs><rect id=\"r\" width=\"1\" height=\"1\"/></defs><use href=\"#r\" fill=\"#f00\"/></svg>"
            })
    void readsWhatProgramsWrite(String svg) throws IOException {
        assertEquals(RED, drawn(svg).getRGB(16, 16));
    }

    @Test
    void fetchesNothing() throws IOException {
        Path picture = folder.resolve("a.png");
        var red = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        red.setRGB(0, 0, RED);
        ImageIO.write(red, "png", picture.toFile());
        String entity = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"" + picture.toUri() + "\">]>";
        BufferedImage image = drawn(entity + "<svg " + NS + " viewBox=\"0 0 1 1\"><image href=\"" + picture.toUri()
                + "\" width=\"1\" height=\"1\"/><text>&x;</text><rect width=\".1\" height=\".1\"/></svg>");
        assertTrue(Files.exists(picture));
        assertEquals(0, image.getRGB(16, 16) >>> 24);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no picture",
                "<html><body>x</body></html>",
                "<svg",
                "<svg/>",
                "<svg viewBox=\"0 0 0 0\"/>",
                "<svg viewBox=\"a\" width=\"-1\" height=\"1\"/>"
            })
    void saysThatThereIsNoPicture(String svg) {
        assertInstanceOf(SvgPicture.Failed.class, draw(svg));
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertInstanceOf(SvgPicture.Failed.class, draw("<svg " + NS + ">" + " ".repeat(1 << 20) + "</svg>"));
        assertInstanceOf(
                SvgPicture.Failed.class,
                draw("<svg " + NS + " width=\"1\" height=\"1\">" + "<g/>".repeat(6_000) + "</svg>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg width=\"1\" height=\"1\"><use id=\"a\" href=\"#a\"/></svg>",
                "<svg width=\"1\" height=\"1\"><g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g></svg>",
                "<svg width=\"1e30\" height=\"1e-30\"><rect width=\"1\" height=\"1e38\"/></svg>",
                "<svg width=\"1\" height=\"1\"><path d=\"M0 0 L1e38 1e38 L-1e38 1e38Z\" stroke=\"#000\" stroke-dasharray=\"1e-9\"/></svg>"
            })
    void comesToAnEndWhateverItIsGiven(String svg) {
        assertTimeout(Duration.ofSeconds(30), () -> draw(svg));
    }

    @Test
    void comesToAnEndWhereElementsNestDeep() {
        assertTimeout(
                Duration.ofSeconds(30), () -> draw("<svg width=\"1\" height=\"1\">" + "<g>".repeat(4_000) + "</svg>"));
    }

    @Test
    void comesToAnEndWhereUsesMultiply() {
        var svg = new StringBuilder(
                "<svg " + NS + " width=\"1\" height=\"1\"><rect id=\"u0\" width=\"1\" height=\"1\"/>");
        for (int i = 1; i < 12; i++) {
            svg.append("<g id=\"u").append(i).append("\">");
            svg.append(("<use href=\"#u" + (i - 1) + "\"/>").repeat(20)).append("</g>");
        }
        assertTimeout(Duration.ofSeconds(30), () -> draw(svg + "</svg>"));
    }
}
