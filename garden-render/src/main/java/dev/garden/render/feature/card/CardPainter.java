package dev.garden.render.feature.card;

import dev.garden.render.picture.Headless;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Draws cards, without a screen and in shades only: how dark each point is, the picture's palette turns into colours. */
final class CardPainter {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 420;
    private static final int MARGIN = 64;
    private static final int BAND = 12;
    private static final int[] SIZES = {56, 46, 38, 30};
    private static final int MOST_LINES = 5;
    private static final float LEADING = 1.3f;
    private static final int SMALL = 26;

    private final Font bold;
    private final Font plain;

    private CardPainter(Font bold, Font plain) {
        this.bold = bold;
        this.plain = plain;
    }

    /** {@return a painter; none on a machine without fonts, or without the part of Java that draws} */
    static Optional<CardPainter> ofThisMachine() {
        try {
            Headless.ensure();
            var painter = new CardPainter(
                    new Font(Font.SANS_SERIF, Font.BOLD, SIZES[0]), new Font(Font.SANS_SERIF, Font.PLAIN, SMALL));
            return painter.canPaint("a") ? Optional.of(painter) : Optional.empty();
        } catch (LinkageError | InternalError | IllegalStateException | NullPointerException noFonts) {
            // What Java throws where libraries or fonts are missing is not fixed; all of these have been seen.
            return Optional.empty();
        }
    }

    /** {@return whether the font has all letters of a text} */
    boolean canPaint(String text) {
        return bold.canDisplayUpTo(text) < 0;
    }

    /** {@return a PNG with the title, and the name of the site below it} */
    byte[] paint(String title, String site) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(Color.WHITE);
        float y = MARGIN;
        for (TextLayout line : lines(title, pen.getFontRenderContext())) {
            y += line.getAscent() * LEADING;
            line.draw(pen, MARGIN, y);
        }
        if (plain.canDisplayUpTo(site) < 0) {
            pen.setColor(Color.GRAY);
            pen.setFont(plain);
            pen.drawString(site, MARGIN, HEIGHT - MARGIN / 2);
        }
        pen.dispose();
        byte[] shades = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new CardPng(WIDTH, HEIGHT, BAND).encode(shades);
    }

    private List<TextLayout> lines(String title, FontRenderContext context) {
        List<TextLayout> lines = List.of();
        for (int size : SIZES) {
            lines = lines(title, bold.deriveFont((float) size), context);
            if (lines.size() <= Math.min(MOST_LINES, (HEIGHT - 2 * MARGIN) / (size * LEADING))) {
                return lines;
            }
        }
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }

    private static List<TextLayout> lines(String title, Font font, FontRenderContext context) {
        var text = new AttributedString(title.isEmpty() ? " " : title, Map.of(TextAttribute.FONT, font));
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        var measurer = new LineBreakMeasurer(text.getIterator(), breaks, context);
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < Math.max(1, title.length())) {
            lines.add(measurer.nextLayout(WIDTH - 2 * MARGIN));
        }
        return lines;
    }
}
