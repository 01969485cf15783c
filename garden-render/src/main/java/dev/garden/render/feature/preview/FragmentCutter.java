package dev.garden.render.feature.preview;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Cuts pieces out of a body, whole blocks only, without ids: they will stand in pages that have ids of their own. */
final class FragmentCutter {

    private static final int MOST_BYTES = 7_500;

    private final Element body;

    private FragmentCutter(Element body) {
        this.body = body;
    }

    static FragmentCutter of(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new OutputSettings().prettyPrint(false));
        return new FragmentCutter(document.body());
    }

    /** {@return the piece that begins at {@code anchor}, at the top if that is empty; empty if there is no such place} */
    Optional<String> cut(String anchor) {
        Node first = anchor.isEmpty() ? body.firstChild() : body.getElementById(anchor);
        if (first == null) {
            return Optional.empty();
        }
        int level = level(first);
        var piece = new StringBuilder(withoutIds(first));
        int bytes = bytes(piece.toString());
        for (Node node = first.nextSibling(); node != null; node = node.nextSibling()) {
            String html = withoutIds(node);
            bytes += bytes(html);
            if (bytes > MOST_BYTES || endsAt(node, level, anchor)) {
                break;
            }
            piece.append(html);
        }
        return bytes(piece.toString()) > MOST_BYTES ? Optional.empty() : Optional.of(piece.toString());
    }

    private static int bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A section ends at the next heading of its level or above; a block is only itself; the whole note has no end. */
    private static boolean endsAt(Node node, int level, String anchor) {
        return !anchor.isEmpty() && (level == 0 || (level(node) > 0 && level(node) <= level));
    }

    private static int level(Node node) {
        boolean heading = node instanceof Element element && element.tagName().matches("h[1-6]");
        return heading ? node.nodeName().charAt(1) - '0' : 0;
    }

    private static String withoutIds(Node node) {
        Node copy = node.clone();
        if (copy instanceof Element element) {
            element.select("[id]").forEach(inner -> inner.removeAttr("id"));
            element.select("template, iframe").remove();
        }
        return copy.outerHtml();
    }
}
