package dev.garden.render.feature.card;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes shades as a PNG of sixteen colours, a fifth of the bytes that one of all colours would have. Rule: PNG, third edition. */
final class CardPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PAPER = 0xfbfaf6;
    private static final int INK = 0x25241f;
    private static final int ACCENT = 0x356d1e;
    private static final int COLOURS = 16;
    private static final int DARKEST = COLOURS - 2;
    private static final int WHITE = 255;

    private final int width;
    private final int height;
    private final int band;

    /**
     * Takes the form of the picture.
     *
     * @param width even
     * @param height of all
     * @param band how many rows at the top are in the accent colour
     */
    CardPng(int width, int height, int band) {
        this.width = width;
        this.height = height;
        this.band = band;
    }

    /** {@return the picture of one byte a point: 0 is paper, 255 ink} */
    byte[] encode(byte[] shades) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk("IHDR", header(), out);
            chunk("PLTE", palette(), out);
            chunk("IDAT", packed(shades), out);
            chunk("IEND", new byte[0], out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can always be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static void chunk(String name, byte[] data, DataOutputStream out) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    private byte[] header() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        // Four bits a point, which name a colour of the palette; the one way to pack, to filter, and no interlacing.
        out.write(new byte[] {4, 3, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] palette() {
        byte[] palette = new byte[COLOURS * 3];
        for (int colour = 0; colour < COLOURS; colour++) {
            for (int part = 0; part < 3; part++) {
                int shift = 16 - 8 * part;
                int paper = PAPER >> shift & WHITE;
                int mixed = paper + ((INK >> shift & WHITE) - paper) * colour / DARKEST;
                palette[colour * 3 + part] = (byte) (colour > DARKEST ? ACCENT >> shift : mixed);
            }
        }
        return palette;
    }

    private byte[] packed(byte[] shades) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            byte[] row = new byte[1 + width / 2];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x += 2) {
                    int at = y * width + x;
                    row[1 + x / 2] = (byte) (colour(y, shades[at]) << 4 | colour(y, shades[at + 1]));
                }
                out.write(row);
            }
        }
        return bytes.toByteArray();
    }

    private int colour(int y, byte shade) {
        return y < band ? COLOURS - 1 : (shade & WHITE) * DARKEST / WHITE;
    }
}
