package dev.garden.render.html;

import dev.garden.model.Note;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.markdown.spi.EmbedHtml;
import dev.garden.parser.markdown.spi.EmbedRequest;
import dev.garden.render.html.media.Excalidraw;
import dev.garden.render.html.media.FileLines;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows notes, headings and blocks inside a note. */
final class NoteEmbeds {

    /** How deep embeds nest. Rule: Obsidian. */
    private static final int DEEPEST = 5;

    private final Body body;

    NoteEmbeds(Body body) {
        this.body = body;
    }

    EmbedHtml show(Note note, @Nullable String anchor, EmbedRequest request) {
        Optional<VaultPath> drawing = Excalidraw.picture(body.workshop().garden(), note.path());
        if (drawing.isPresent()) {
            return new FileEmbeds(body).show(drawing.get(), request);
        }
        if (!body.workshop().garden().isPublished(note)) {
            return EmbedBox.unnamed(request);
        }
        body.page().reads(note);
        boolean hasSubpath =
                request.linktext().indexOf('#') >= 0 && !request.linktext().endsWith("#");
        if (hasSubpath && anchor == null) {
            return EmbedBox.box(body, "internal-embed file-embed mod-empty", request);
        }
        return show(note, new Body.Part(note.path(), anchor, FileLines.parse(request.lines())), request);
    }

    private EmbedHtml show(Note note, Body.Part part, EmbedRequest request) {
        if (note.isProtected() || Excalidraw.isDrawing(note.path())) {
            return closed("mod-protected", note, part, request);
        }
        if (body.open().contains(part)) {
            return closed("mod-cycle", note, part, request);
        }
        if (body.page().isFull()) {
            body.reportForPage(HtmlDiagnostics.EMBED_LIMIT, "The page embeds too many notes");
            return closed("mod-deep", note, part, request);
        }
        if (body.depth() >= DEEPEST) {
            return closed("mod-deep", note, part, request);
        }
        return open(note, part, request);
    }

    private EmbedHtml open(Note note, Body.Part part, EmbedRequest request) {
        Body inner = body.embedded(note, part);
        var document = inner.document();
        if (part.anchor() != null) {
            Sections.keep(document, part.anchor());
        }
        if (!part.lines().isAll()) {
            Sections.keep(document, part.lines(), note.source().bodyLine());
        }
        var box = new Markup()
                .open(
                        "div",
                        "class",
                        "internal-embed markdown-embed",
                        "src",
                        body.workshop().source(request, href(note, part)));
        if (!part.isCut()) {
            box.open("div", "class", "markdown-embed-title").text(note.title()).close("div");
        }
        box.open("div", "class", "markdown-embed-content")
                .raw(inner.render(document))
                .close("div");
        link(box, note, part, "");
        return EmbedHtml.block(box.close("div").toString());
    }

    private EmbedHtml closed(String reason, Note note, Body.Part part, EmbedRequest request) {
        var box = new Markup()
                .open(
                        "div",
                        "class",
                        "internal-embed markdown-embed " + reason,
                        "src",
                        body.workshop().source(request, href(note, part)));
        // The title of a protected note may be a secret; what the author wrote here is not.
        link(box, note, part, note.isProtected() ? request.linktext() : note.title());
        return EmbedHtml.block(box.close("div").toString());
    }

    private void link(Markup box, Note note, Body.Part part, String text) {
        box.open(
                        "a",
                        "class",
                        "markdown-embed-link",
                        "href",
                        href(note, part),
                        "aria-label",
                        note.isProtected() ? text : note.title())
                .text(text)
                .close("a");
    }

    private String href(Note note, Body.Part part) {
        return body.workshop().urls().page(note.permalink(), part.anchor());
    }
}
