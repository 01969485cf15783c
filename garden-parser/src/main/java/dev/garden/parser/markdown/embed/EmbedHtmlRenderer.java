package dev.garden.parser.markdown.embed;

import dev.garden.parser.markdown.spi.EmbedHtml;
import dev.garden.parser.markdown.spi.EmbedRequest;
import dev.garden.parser.markdown.spi.Embedder;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Writes embeds, images, and the paragraphs around them. What an embed shows may be blocks, which no paragraph can hold: a browser
 * would end the paragraph before them and leave an empty one behind.
 */
final class EmbedHtmlRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Embedder embedder;
    private final Map<Node, EmbedHtml> shown = new HashMap<>();

    EmbedHtmlRenderer(HtmlNodeRendererContext context, Embedder embedder) {
        this.context = context;
        this.embedder = embedder;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Embed.class, Image.class, Paragraph.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else {
            context.getWriter().raw(show(node).html());
        }
    }

    private EmbedHtml show(Node embed) {
        EmbedHtml known = shown.get(embed);
        if (known == null) {
            known = embedder.embed(request(embed));
            shown.put(embed, known);
        }
        return known;
    }

    private static EmbedRequest request(Node node) {
        if (node instanceof Embed embed) {
            return new EmbedRequest(EmbedRequest.Form.WIKILINK, embed.linktext(), embed.labels(), "", "");
        }
        var image = (Image) node;
        String alt = Nodes.text(image);
        List<String> labels = alt.isEmpty() ? List.of() : List.of(alt.split("\\|", -1));
        return new EmbedRequest(
                EmbedRequest.Form.MARKDOWN,
                image.getDestination(),
                labels,
                Objects.requireNonNullElse(image.getTitle(), ""),
                image.getLastChild() instanceof FilePart part ? part.lines() : "");
    }

    private void paragraph(Paragraph paragraph) {
        var blocks = ParagraphParts.embeds(paragraph).stream()
                .filter(embed -> show(embed).isBlock())
                .collect(Collectors.toSet());
        if (ParagraphParts.isTight(paragraph)) {
            children(paragraph);
        } else if (blocks.isEmpty()) {
            element("p", paragraph);
        } else if (blocks.stream().allMatch(embed -> embed.getParent() == paragraph)) {
            lifted(paragraph, blocks);
        } else {
            element("div", paragraph);
        }
    }

    /** Ends the paragraph before each block and begins it again behind; what identifies it stays on one element around all. */
    private void lifted(Paragraph paragraph, Set<Node> blocks) {
        var attributes = context.extendAttributes(paragraph, "p", Map.of());
        var writer = context.getWriter();
        writer.line();
        if (!attributes.isEmpty()) {
            writer.tag("div", attributes);
        }
        for (List<Node> part : ParagraphParts.divide(paragraph, blocks)) {
            boolean isText = !blocks.contains(part.get(0));
            writer.raw(isText ? "<p>" : "");
            part.forEach(context::render);
            writer.raw(isText ? "</p>" : "");
            writer.line();
        }
        if (!attributes.isEmpty()) {
            writer.tag("/div");
            writer.line();
        }
    }

    private void element(String name, Paragraph paragraph) {
        var writer = context.getWriter();
        writer.line();
        writer.tag(name, context.extendAttributes(paragraph, name, Map.of()));
        children(paragraph);
        writer.tag("/" + name);
        writer.line();
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            context.render(child);
            child = next;
        }
    }
}
