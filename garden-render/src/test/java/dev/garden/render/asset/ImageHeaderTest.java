package dev.garden.render.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpg", "bmp"})
    void readsWhatOtherProgramsWrite(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(321, 45, BufferedImage.TYPE_INT_RGB), format, bytes);
        assertEquals(Optional.of(new ImageSize(321, 45)), ImageHeader.size(bytes.toByteArray()));
    }

    /** Headers as RFC 9649 lays them out, of pictures with 100 × 50 pixels. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "524946460000000057454250 56503820 00000000 300100 9d012a 6400 3200",
                "524946460000000057454250 5650384c 00000000 2f 63400c00",
                "524946460000000057454250 56503858 0a000000 00000000 630000 310000",
            })
    void readsEveryKindOfWebp(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertEquals(Optional.of(new ImageSize(100, 50)), ImageHeader.size(bytes));
    }

    @Test
    void skipsWhatCamerasPutBeforeTheFrameOfAJpeg() {
        byte[] bytes = HexFormat.of().parseHex("ffd8" + "ffe10008" + "c0ffc0ffc0ff" + "ffff" + "c2000b08003200640300");
        assertEquals(Optional.of(new ImageSize(100, 50)), ImageHeader.size(bytes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<svg width='100' height='50'/>; 100; 50",
                "<?xml version='1.0'?><!-- x --><svg xmlns='y' width=\"99.6px\" height=\"50px\">; 100; 50",
                "<svg viewBox='0 0 100 50'>; 100; 50",
                "<svg width='100%' height='100%' viewBox='-1,-1,100,50'>; 100; 50",
                "<svg stroke-width='7' viewBox='0 0 100 50'>; 100; 50",
            })
    void readsSvg(String svg, int width, int height) {
        assertEquals(Optional.of(new ImageSize(width, height)), ImageHeader.size(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "(binary)", "<svg>", "<svg width='0' height='1'>", "GIF8", "BM", "RIFF....WEBPVP8?", "text"})
    void doesWithoutWhatItCannotRead(String text) {
        assertEquals(Optional.empty(), ImageHeader.size(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
