package dev.garden.parser.markdown.media;

import dev.garden.parser.markdown.spi.Nodes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.PostProcessor;

/** Turns {@code <!-- @include: file -->} into an embed of the file. Which lines of it are meant is not looked at: all are shown. */
final class IncludeProcessor implements PostProcessor {

    private static final Pattern INCLUDE = Pattern.compile("<!--\\s*@include:\\s*([^\\s{>]+)(?:\\{[^}]*})?\\s*-->\\s*");

    @Override
    public Node process(Node document) {
        for (HtmlBlock block : Nodes.below(document, HtmlBlock.class)) {
            Matcher include = INCLUDE.matcher(block.getLiteral());
            if (block.getLiteral().startsWith("<!--") && include.matches()) {
                var image = new Image(address(include.group(1)), null);
                image.setSourceSpans(block.getSourceSpans());
                var paragraph = new Paragraph();
                paragraph.setSourceSpans(block.getSourceSpans());
                paragraph.appendChild(image);
                block.insertAfter(paragraph);
                block.unlink();
            }
        }
        return document;
    }

    private static String address(String file) {
        return file.startsWith("@/") ? file.substring(1) : file;
    }
}
