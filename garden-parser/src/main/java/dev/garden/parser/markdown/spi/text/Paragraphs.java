package dev.garden.parser.markdown.spi.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Gives lines that a block turned out not to own back to the text.
 *
 * @since 0.1
 */
public final class Paragraphs {

    private Paragraphs() {}

    /**
     * Puts paragraphs behind a block, divided where lines are blank.
     *
     * @param block the block; call this while its inlines are parsed
     * @param lines what the paragraphs hold
     * @param inlines the parser of their text
     */
    public static void insertAfter(Block block, List<SourceLine> lines, InlineParser inlines) {
        Block last = block;
        var part = new ArrayList<SourceLine>();
        for (SourceLine line : lines) {
            if (!line.getContent().toString().isBlank()) {
                part.add(stripped(line));
            } else if (!part.isEmpty()) {
                last = insert(last, part, inlines);
                part.clear();
            }
        }
        if (!part.isEmpty()) {
            insert(last, part, inlines);
        }
    }

    private static Paragraph insert(Block previous, List<SourceLine> lines, InlineParser inlines) {
        var paragraph = new Paragraph();
        lines.forEach(line -> {
            if (line.getSourceSpan() != null) {
                paragraph.addSourceSpan(line.getSourceSpan());
            }
        });
        previous.insertAfter(paragraph);
        inlines.parse(SourceLines.of(List.copyOf(lines)), paragraph);
        return paragraph;
    }

    private static SourceLine stripped(SourceLine line) {
        String content = line.getContent().toString();
        int begin = content.length() - content.stripLeading().length();
        return line.substring(begin, begin + content.strip().length());
    }
}
