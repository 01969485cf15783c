package dev.garden.render.feature.icon;

import dev.garden.render.output.OutputContent;
import dev.garden.render.picture.Headless;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;

/**
 * A picture as a square PNG of a size, made when it is written. What cannot be read as a picture, and all where the part of Java that
 * draws is missing, stays as it is: browsers scale, too.
 */
final class ScaledIcon implements OutputContent {

    private final OutputContent source;
    private final int size;

    ScaledIcon(OutputContent source, int size) {
        this.source = source;
        this.size = size;
    }

    @Override
    public InputStream open() throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readAllBytes();
        }
        try {
            Headless.ensure();
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
            return new ByteArrayInputStream(read == null ? bytes : png(read));
        } catch (IOException | LinkageError unreadable) {
            return new ByteArrayInputStream(bytes);
        }
    }

    private byte[] png(BufferedImage read) throws IOException {
        BufferedImage image = read;
        // Step by step by halves: in one step only some of the points would count.
        while (Math.max(image.getWidth(), image.getHeight()) >= 2 * size) {
            image = fitted(image, Math.max(image.getWidth(), image.getHeight()) / 2);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(fitted(image, size), "png", out);
        return out.toByteArray();
    }

    private static BufferedImage fitted(BufferedImage image, int side) {
        var square = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        double scale = (double) side / Math.max(image.getWidth(), image.getHeight());
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        Graphics2D pen = square.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, (side - width) / 2, (side - height) / 2, width, height, null);
        pen.dispose();
        return square;
    }
}
