package dev.garden.render.html;

import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.markdown.code.CodeFence;
import dev.garden.parser.markdown.code.FenceInfo;
import dev.garden.parser.markdown.embed.FilePart;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.render.html.media.FileLines;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * Looks at the embeds that name lines of a file, or want it as code. A file of code takes the place of its embed, as if it stood in a
 * fence; of what cannot be shown so, the embed stays. Notes are never shown as code: their source holds comments.
 */
final class FileParts {

    private final Body body;

    FileParts(Body body) {
        this.body = body;
    }

    void apply(Node document) {
        for (FilePart part : Nodes.below(document, FilePart.class)) {
            if (part.getParent() instanceof Image image) {
                apply(part, image);
            }
        }
    }

    private void apply(FilePart part, Image image) {
        var garden = body.workshop().garden();
        LinkTarget target = garden.resolve(body.note(), Link.Kind.MARKDOWN, image.getDestination());
        if (target instanceof LinkTarget.ToNote to) {
            garden.note(to.note()).filter(garden::isPublished).ifPresent(note -> check(note, part, image));
        } else if (target instanceof LinkTarget.ToFile to && part.code().isPresent()) {
            text(to.file(), image)
                    .flatMap(text -> lines(text, part, image))
                    .ifPresent(
                            text -> replace(image, fence(to.file(), part.code().get(), text)));
        }
    }

    private void check(Note note, FilePart part, Image image) {
        long last = note.source().text().lines().count();
        if (!FileLines.parse(part.lines()).meets(note.source().bodyLine(), last)) {
            missing(part, image);
        }
    }

    private void missing(FilePart part, Image image) {
        String message = Diagnostic.quote(image.getDestination()) + " has no lines {" + part.lines() + "} of text";
        body.report(HtmlDiagnostics.EMBED_LINES, image, message);
    }

    private Optional<String> text(VaultPath file, Image image) {
        try {
            String text = CodeFile.read(body.workshop().garden(), file);
            if (body.page().hasRoomFor(text)) {
                return Optional.of(text);
            }
            refuse(image, "the page shows too much code of files");
        } catch (IOException unreadable) {
            refuse(image, CodeFile.reason(unreadable));
        }
        return Optional.empty();
    }

    private void refuse(Image image, String reason) {
        String message = Diagnostic.quote(image.getDestination()) + " is not shown as code: " + reason;
        body.report(HtmlDiagnostics.EMBED_CODE, image, message);
    }

    private Optional<String> lines(String text, FilePart part, Image image) {
        FileLines lines = FileLines.parse(part.lines());
        String cut = text.lines()
                .limit(lines.last())
                .skip(Math.max(0, lines.first() - 1L))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        if (cut.isEmpty() && !lines.isAll()) {
            missing(part, image);
            return Optional.empty();
        }
        return Optional.of(cut);
    }

    private static CodeFence fence(VaultPath file, String info, String text) {
        FenceInfo read = FenceInfo.parse(info);
        return CodeFence.of(read.language().isEmpty() ? read.withLanguage(file.extension()) : read, text);
    }

    private static void replace(Image image, CodeFence fence) {
        Node paragraph = image.getParent();
        image.unlink();
        fence.setSourceSpans(paragraph.getSourceSpans());
        while (paragraph.getFirstChild() != null) {
            fence.appendChild(paragraph.getFirstChild()); // what other syntaxes say of the block, such as its id
        }
        paragraph.insertAfter(fence);
        paragraph.unlink();
    }
}
