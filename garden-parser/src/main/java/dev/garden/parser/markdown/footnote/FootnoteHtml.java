package dev.garden.parser.markdown.footnote;

import dev.garden.parser.markdown.footnote.FootnoteNumbers.Note;
import dev.garden.parser.markdown.footnote.FootnoteNumbers.Reference;
import dev.garden.parser.markdown.spi.HtmlNodes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes marks as numbers in place, and the footnotes behind all else. */
final class FootnoteHtml implements NodeRenderer {

    /** The second character asks for a sign of text, where fonts have an emoji too. */
    private static final String BACK = "\u21a9\ufe0e";

    private final HtmlNodes out;
    private final String prefix;
    private FootnoteNumbers numbers;

    FootnoteHtml(HtmlNodeRendererContext context, String prefix) {
        this.out = HtmlNodes.of(context);
        this.prefix = prefix;
        this.numbers = FootnoteNumbers.of(new Paragraph());
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteMark.class, FootnoteDefinition.class);
    }

    @Override
    public void beforeRoot(Node root) {
        numbers = FootnoteNumbers.of(root);
    }

    /** A definition writes nothing where it stands. */
    @Override
    public void render(Node node) {
        if (node instanceof FootnoteMark mark) {
            numbers.reference(mark).ifPresent(reference -> writeMark(mark, reference));
        }
    }

    @Override
    public void afterRoot(Node root) {
        if (numbers.notes().isEmpty()) {
            return;
        }
        out.writer().line();
        out.writer().tag("section", Map.of("class", "footnotes"));
        out.writer().line();
        out.writer().tag("ol");
        out.writer().line();
        numbers.notes().forEach(this::writeNote);
        out.writer().tag("/ol");
        out.writer().line();
        out.writer().tag("/section");
        out.writer().line();
    }

    private void writeMark(FootnoteMark mark, Reference reference) {
        var sup = new LinkedHashMap<String, String>();
        sup.put("class", "footnote-ref");
        sup.put("id", prefix + reference.id());
        out.writer().tag("sup", out.context().extendAttributes(mark, "sup", sup));
        writeLink("footnote-link", reference.noteId(), String.valueOf(reference.number()));
        out.writer().tag("/sup");
    }

    private void writeNote(Note note) {
        out.writer().tag("li", Map.of("id", prefix + note.references().get(0).noteId()));
        out.writer().line();
        if (note.content() instanceof FootnoteMark) {
            writeLastParagraph(note, note.content());
        } else {
            writeBlocks(note);
        }
        out.writer().line();
        out.writer().tag("/li");
        out.writer().line();
    }

    private void writeBlocks(Note note) {
        Node last = note.content().getLastChild();
        for (Node child = note.content().getFirstChild(); child != null; child = child.getNext()) {
            if (child == last && child instanceof Paragraph) {
                writeLastParagraph(note, child);
            } else {
                out.context().render(child);
            }
        }
        if (!(last instanceof Paragraph)) {
            writeBackLinks(note);
        }
    }

    private void writeLastParagraph(Note note, Node text) {
        out.writer().tag("p");
        out.children(text);
        writeBackLinks(note);
        out.writer().tag("/p");
    }

    private void writeBackLinks(Note note) {
        for (Reference reference : note.references()) {
            out.writer().text(" ");
            String count = reference.count() == 1 ? "" : String.valueOf(reference.count());
            writeLink("footnote-backref footnote-link", reference.id(), BACK + count);
        }
    }

    private void writeLink(String classes, String id, String text) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", classes);
        attributes.put("href", "#" + prefix + id);
        out.writer().tag("a", attributes);
        out.writer().text(text);
        out.writer().tag("/a");
    }
}
