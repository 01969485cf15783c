package dev.garden.parser.markdown.media;

import dev.garden.parser.markdown.embed.FilePart;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.PostProcessor;

/** Turns {@code <!-- @include: file{1-9} -->} into an embed of the file. */
final class IncludeProcessor implements PostProcessor {

    private static final Pattern INCLUDE =
            Pattern.compile("<!--\\s*@include:\\s*([^\\s{>]+)(?:\\{([^}]*)})?\\s*-->\\s*");

    @Override
    public Node process(Node document) {
        for (HtmlBlock block : Nodes.below(document, HtmlBlock.class)) {
            Matcher include = INCLUDE.matcher(block.getLiteral());
            if (block.getLiteral().startsWith("<!--") && include.matches()) {
                Image image = IncludedFile.image(include.group(1));
                image.setSourceSpans(block.getSourceSpans());
                if (include.group(2) != null) {
                    image.appendChild(FilePart.of(include.group(2).strip()));
                }
                var paragraph = new Paragraph();
                paragraph.setSourceSpans(block.getSourceSpans());
                paragraph.appendChild(image);
                block.insertAfter(paragraph);
                block.unlink();
            }
        }
        return document;
    }
}
