package dev.garden.render.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The only class that names the library that draws, so that a vault without such a picture loads none of it. */
final class SvgDrawing {

    /** Elements within elements, uses of uses, segments of all paths: an icon needs a fraction of each. */
    private static final DocumentLimits LIMITS = new DocumentLimits(100, 5, 5_000);

    /** It logs what it does not understand; what went wrong is in the result. */
    private static final Logger NOISE = Logger.getLogger("com.github.weisj.jsvg");

    static {
        NOISE.setLevel(Level.OFF);
        Headless.ensure();
    }

    private SvgDrawing() {}

    static SvgPicture.Result draw(String source, List<Integer> sides) {
        SVGDocument document = load(source);
        FloatSize size = document == null ? new FloatSize(0, 0) : document.size();
        boolean drawable = size.width > 0 && size.height > 0 && Float.isFinite(size.width / size.height);
        if (document == null || !drawable) {
            return new SvgPicture.Failed("it cannot be read as an SVG with a size");
        }
        var pngs = new TreeMap<Integer, byte[]>();
        for (int side : sides) {
            BufferedImage square = square(document, size, side);
            if (isClear(square)) {
                return new SvgPicture.Failed("nothing in it can be drawn");
            }
            pngs.put(side, png(square));
        }
        return new SvgPicture.Drawn(pngs);
    }

    private static @Nullable SVGDocument load(String source) {
        var context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(LIMITS)
                .build();
        return new SVGLoader().load(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)), null, context);
    }

    private static BufferedImage square(SVGDocument document, FloatSize size, int side) {
        var square = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        float scale = side / Math.max(size.width, size.height);
        float width = size.width * scale;
        float height = size.height * scale;
        Graphics2D pen = square.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        var box = new ViewBox((side - width) / 2, (side - height) / 2, width, height);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, box);
        pen.dispose();
        return square;
    }

    private static boolean isClear(BufferedImage square) {
        int side = square.getWidth();
        return Arrays.stream(square.getRGB(0, 0, side, side, null, 0, side)).allMatch(pixel -> pixel >>> 24 == 0);
    }

    private static byte[] png(BufferedImage square) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(square, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot refuse bytes", impossible);
        }
        return out.toByteArray();
    }
}
