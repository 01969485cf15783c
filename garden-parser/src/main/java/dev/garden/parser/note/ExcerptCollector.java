package dev.garden.parser.note;

import dev.garden.parser.markdown.embed.Embed;
import dev.garden.parser.markdown.spi.Nodes;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Finds the first paragraph that has words of its own, and the first image. */
final class ExcerptCollector implements FactCollector {

    /** As much as descriptions and previews can use. */
    private static final int LONGEST = 1000;

    private final StringBuilder paragraph = new StringBuilder();
    private boolean inParagraph;
    private int images;
    private @Nullable String excerpt;
    private @Nullable String cover;

    @Override
    public void enter(Node node) {
        if (node instanceof Paragraph && node.getParent() instanceof Document) {
            inParagraph = excerpt == null;
        } else if (node instanceof Image image) {
            images++;
            cover(image.getDestination());
        } else if (node instanceof Embed embed) {
            cover(embed.linktext());
        } else if (inParagraph && images == 0 && paragraph.length() < LONGEST) {
            paragraph.append(Nodes.own(node));
        }
    }

    @Override
    public void exit(Node node) {
        if (node instanceof Image) {
            images--;
        } else if (node instanceof Paragraph && inParagraph) {
            inParagraph = false;
            String words = Spaces.fold(paragraph.toString());
            excerpt = words.isEmpty() ? null : words;
            paragraph.setLength(0);
        }
    }

    private void cover(String file) {
        if (cover == null && ImageNames.isImage(file)) {
            cover = file;
        }
    }

    @Override
    public void finish(NoteFacts facts) {
        facts.excerpt(excerpt);
        facts.cover(cover);
    }
}
