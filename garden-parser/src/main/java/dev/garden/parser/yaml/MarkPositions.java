package dev.garden.parser.yaml;

import dev.garden.model.source.Position;
import java.util.Arrays;
import org.yaml.snakeyaml.error.Mark;

/**
 * Translates snakeyaml's marks, which count code points from 0 and take U+2028 for a line end, into places as editors show them.
 */
final class MarkPositions {

    private final String text;
    private final int firstLine;
    private final int[] lineStarts;
    private final int[] units;

    MarkPositions(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        lineStarts = lineStarts(text);
        units = unitsOfCodePoints(text);
    }

    /** {@return the place of a mark in the file} */
    Position at(Mark mark) {
        int offset = offset(mark);
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return Position.of(firstLine + line, 1 + offset - lineStarts[line]);
    }

    /** {@return the text between two marks} */
    String between(Mark start, Mark end) {
        return text.substring(offset(start), offset(end));
    }

    /** {@return whether nothing but white space follows the mark} */
    boolean isAtEnd(Mark mark) {
        return text.substring(offset(mark)).isBlank();
    }

    private int offset(Mark mark) {
        int codePoint = Math.max(0, mark.getIndex());
        int unit = units.length == 0 ? codePoint : units[Math.min(codePoint, units.length - 1)];
        return Math.min(unit, text.length());
    }

    private static int[] lineStarts(String text) {
        var starts = java.util.stream.IntStream.builder().add(0);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
        return starts.build().toArray();
    }

    /** Offsets in UTF-16 units by code point; empty when the two counts are the same. */
    private static int[] unitsOfCodePoints(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        for (int index = 0, offset = 0; index <= count; index++) {
            offsets[index] = offset;
            offset += offset < text.length() ? Character.charCount(text.codePointAt(offset)) : 0;
        }
        return offsets;
    }
}
