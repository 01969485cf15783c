package dev.garden.render.html;

import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.markdown.MarkdownRenderer;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.render.html.media.FileLines;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A note, or a part of one, on a page: the page's own note, or one that is embedded in it.
 *
 * @param workshop what it is made with
 * @param page what is collected for the page
 * @param note the note
 * @param open it, and what it is embedded in, outermost first
 * @param idPrefix stands before every id in it
 */
record Body(Workshop workshop, PageFacts page, Note note, List<Part> open, String idPrefix) {

    /** Dollar signs, or the fence and its info string. */
    private static final int MOST_BEFORE_TEXT = 200;

    /**
     * What of a note is shown.
     *
     * @param note its path
     * @param anchor of the heading or block; null for the whole note
     * @param lines of its file
     */
    record Part(VaultPath note, @Nullable String anchor, FileLines lines) {

        /** Tells whether something of the note is left out. */
        boolean isCut() {
            return anchor != null || !lines.isAll();
        }
    }

    static Body of(Workshop workshop, PageFacts page, Note note) {
        return new Body(workshop, page, note, List.of(new Part(note.path(), null, FileLines.ALL)), "");
    }

    /** Makes the body of a note that is embedded in this one. */
    Body embedded(Note other, Part part) {
        var parts = Stream.concat(open.stream(), Stream.of(part)).toList();
        return new Body(workshop, page, other, parts, "e" + page.nextEmbed() + "-");
    }

    /** The number of embeds around this body. */
    int depth() {
        return open.size() - 1;
    }

    Node document() {
        return workshop.parser(note).parse(note.source().body());
    }

    String render() {
        return render(document());
    }

    String render(Node document) {
        new FileParts(this).apply(document);
        BodyNeeds.of(document).forEach(page::needs);
        var slots = new Slots();
        var links = new GardenLinks(this);
        var ports = new HtmlPorts(links, new GardenEmbedder(this, slots), idPrefix);
        String html = MarkdownRenderer.of(workshop.options(note), ports, List.of(new EngineHtml(this, document, slots)))
                .render(document);
        return slots.fill(RawHtml.isIn(document) ? new RawHtml(this, links).clean(html) : html);
    }

    /** {@return where {@code node} begins in the note's file} */
    Position position(Node node) {
        return node.getSourceSpans().stream()
                .findFirst()
                .map(span -> Position.of(note.source().bodyLine() + span.getLineIndex(), span.getColumnIndex() + 1))
                .orElse(Position.of(note.source().bodyLine(), 1));
    }

    /**
     * Finds where something stands inside a node.
     *
     * @param node whose source holds {@code text}
     * @param text as an engine got it
     * @param offset in it; -1 for unknown
     * @return the place; that of the node where the text does not stand in the note as it is, as in a quotation
     */
    Position position(Node node, String text, int offset) {
        String body = note.source().body();
        int from = node.getSourceSpans().isEmpty()
                ? -1
                : node.getSourceSpans().get(0).getInputIndex();
        int found = from < 0 || offset < 0 ? -1 : body.indexOf(text, from);
        if (found < 0 || found - from > MOST_BEFORE_TEXT) {
            return position(node);
        }
        int at = found + Math.min(offset, text.length());
        int line = (int) body.substring(0, at).chars().filter(c -> c == '\n').count();
        return Position.of(note.source().bodyLine() + line, at - body.lastIndexOf('\n', at - 1));
    }

    /** Reports a problem at a place of the page's own note. */
    void report(DiagnosticCode code, Position position, String message) {
        if (depth() == 0) {
            page.report(Diagnostic.of(code, note.path(), position, message));
        }
    }

    /** Reports a problem of the page's own note; an embedded note is reported where it has its page. */
    void report(DiagnosticCode code, Node node, String message) {
        report(code, position(node), message);
    }

    /** Reports a problem of the page as a whole. */
    void reportForPage(DiagnosticCode code, String message) {
        page.report(Diagnostic.of(code, open.get(0).note(), Position.START, message));
    }
}
