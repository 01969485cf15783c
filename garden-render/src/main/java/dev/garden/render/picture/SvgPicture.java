package dev.garden.render.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * An SVG of a vault, which may hold anything. What is drawn are its shapes and letters: what could fetch, run or grow without bound is
 * taken out before the library that draws sees it.
 */
public final class SvgPicture {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_ELEMENTS = 5_000;
    private static final long PATIENCE_SECONDS = 20;
    private static final String UNWANTED =
            "script, image, feImage, foreignObject, iframe, filter, pattern, animate, animateTransform, animateMotion, set";

    private final String source;

    private SvgPicture(String source) {
        this.source = source;
    }

    /**
     * {@return what is drawn of an SVG}
     *
     * @param svg its file
     * @param sides of the squares that it is drawn into, in pixels
     */
    public static Result draw(byte[] svg, List<Integer> sides) {
        if (svg.length > MOST_BYTES) {
            return new Failed("it has more than 1 MB");
        }
        Document document = Jsoup.parse(new String(svg, StandardCharsets.UTF_8), Parser.xmlParser());
        if (document.getAllElements().size() > MOST_ELEMENTS) {
            return new Failed("it has more than " + MOST_ELEMENTS + " elements");
        }
        return root(document)
                .map(root -> new SvgPicture(root.outerHtml()).drawn(sides))
                .orElseGet(() -> new Failed("there is no svg element in it"));
    }

    private static Optional<Element> root(Document document) {
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        List<Node> types = document.childNodes().stream()
                .filter(node -> node instanceof DocumentType)
                .toList();
        types.forEach(Node::remove);
        document.select(UNWANTED).remove();
        return document.children().stream()
                .filter(element -> element.tagName().equals("svg"))
                .findFirst()
                .map(root -> root.attr("xmlns", "http://www.w3.org/2000/svg"));
    }

    private Result drawn(List<Integer> sides) {
        try {
            return DrawingThread.call("garden-picture", PATIENCE_SECONDS, () -> SvgDrawing.draw(source, sides));
        } catch (TimeoutException tooLong) {
            return new Failed("it takes too long to draw");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Failed("the build was stopped");
        } catch (ExecutionException failed) {
            return new Failed(
                    "drawing it fails: " + String.valueOf(failed.getCause()).replaceAll("\\s+", " "));
        }
    }

    /** What came of drawing. */
    public sealed interface Result {}

    /**
     * It is drawn.
     *
     * @param pngs by the side of the square
     */
    public record Drawn(Map<Integer, byte[]> pngs) implements Result {

        /** Copies the map. */
        public Drawn {
            pngs = Map.copyOf(pngs);
        }
    }

    /**
     * It cannot be drawn.
     *
     * @param reason in words for its author
     */
    public record Failed(String reason) implements Result {}
}
