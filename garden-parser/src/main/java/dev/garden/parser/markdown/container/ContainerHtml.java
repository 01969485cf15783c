package dev.garden.parser.markdown.container;

import dev.garden.parser.markdown.spi.CalloutBox;
import dev.garden.parser.markdown.spi.HtmlNodes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Writes containers: boxes like callouts, tabs as details of which one is open, all else as boxes with a class. */
final class ContainerHtml {

    private final String prefix;

    ContainerHtml(String prefix) {
        this.prefix = prefix;
    }

    void write(Container container, HtmlNodes out) {
        switch (container.kind()) {
            case CALLOUT -> box(container, CalloutBox.Fold.NONE).write(out, container, container.getFirstChild());
            case DETAILS -> box(container, CalloutBox.Fold.CLOSED).write(out, container, container.getFirstChild());
            case TABS -> writeTabs(container, out);
            case ENCRYPTED -> writeProtected(container, out);
            default -> writePlain(container, out);
        }
    }

    private static CalloutBox box(Container container, CalloutBox.Fold fold) {
        return new CalloutBox(container.name(), "", fold);
    }

    private static void writePlain(Container container, HtmlNodes out) {
        open(out, container, "div", attributes(container));
        Node title = container.getFirstChild();
        if (title.getFirstChild() != null) {
            out.element("div", title, Map.of("class", "md-container-title"));
        }
        writeBehind(title, out);
        close(out, "div");
    }

    /** The words are the theme's: it knows the reader's language. */
    private static void writeProtected(Container container, HtmlNodes out) {
        open(out, container, "div", Map.of("class", "protected-block"));
        out.element("p", container.getFirstChild(), Map.of("class", "protected-block-title"));
        close(out, "div");
    }

    private void writeTabs(Container container, HtmlNodes out) {
        open(out, container, "div", attributes(container));
        Tab shown = shown(container);
        for (Node child = container.getFirstChild().getNext(); child != null; child = child.getNext()) {
            if (child instanceof Tab tab) {
                writeTab(tab, out, tabAttributes(tab, tab == shown));
            } else {
                out.context().render(child);
            }
        }
        close(out, "div");
    }

    /** The first one that its author wants open, else the first one. */
    private static Tab shown(Container container) {
        Tab first = Tab.inactive("");
        for (Node child = container.getLastChild(); child != null; child = child.getPrevious()) {
            if (child instanceof Tab tab && (tab.isActive() || !first.isActive())) {
                first = tab;
            }
        }
        return first;
    }

    private static void writeTab(Tab tab, HtmlNodes out, Map<String, String> attributes) {
        open(out, tab, "details", attributes);
        out.element("summary", tab.getFirstChild(), Map.of("class", "tab-title"));
        out.writer().line();
        out.writer().tag("div", Map.of("class", "tab-content"));
        out.writer().line();
        writeBehind(tab.getFirstChild(), out);
        close(out, "div");
        close(out, "details");
    }

    /** Details of one name are open one at a time; the line of the group makes the name unique. */
    private Map<String, String> tabAttributes(Tab tab, boolean shown) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "tab");
        var spans = tab.getParent().getSourceSpans();
        SourceSpan place = spans.isEmpty() ? SourceSpan.of(0, 0, 0, 0) : spans.get(0);
        attributes.put("name", prefix + "tabs-" + place.getInputIndex());
        if (!tab.id().isEmpty()) {
            attributes.put("data-tab", tab.id());
        }
        if (shown) {
            attributes.put("open", "");
        }
        return attributes;
    }

    private static Map<String, String> attributes(Container container) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "md-container");
        attributes.put("data-container", container.name());
        return attributes;
    }

    private static void open(HtmlNodes out, Node node, String tag, Map<String, String> attributes) {
        out.writer().line();
        out.writer().tag(tag, out.context().extendAttributes(node, tag, attributes));
        out.writer().line();
    }

    private static void close(HtmlNodes out, String tag) {
        out.writer().line();
        out.writer().tag("/" + tag);
        out.writer().line();
    }

    private static void writeBehind(Node title, HtmlNodes out) {
        for (Node child = title.getNext(); child != null; child = child.getNext()) {
            out.context().render(child);
        }
    }
}
