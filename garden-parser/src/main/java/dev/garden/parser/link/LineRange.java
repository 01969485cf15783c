package dev.garden.parser.link;

import dev.garden.model.Block;
import dev.garden.model.Heading;
import dev.garden.model.Note;

/**
 * The lines of a file that a part of a note takes up.
 *
 * @param first the first line
 * @param end the line behind the last one
 */
record LineRange(int first, int end) {

    static final LineRange ALL = new LineRange(1, Integer.MAX_VALUE);
    static final LineRange NONE = new LineRange(1, 1);

    /** Gives the lines of the section or block that has the anchor. */
    static LineRange of(Note note, String anchor) {
        var headings = note.headings();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.anchor().equals(anchor)) {
                return headings.subList(i + 1, headings.size()).stream()
                        .filter(next -> next.level() <= heading.level())
                        .findFirst()
                        .map(next -> new LineRange(
                                heading.position().line(), next.position().line()))
                        .orElseGet(() -> new LineRange(heading.position().line(), Integer.MAX_VALUE));
            }
        }
        return note.content().blocks().stream()
                .filter(block -> block.anchor().equals(anchor))
                .findFirst()
                .map(LineRange::of)
                .orElse(NONE);
    }

    private static LineRange of(Block block) {
        return new LineRange(block.position().line(), block.lastLine() + 1);
    }

    boolean holds(int line) {
        return line >= first && line < end;
    }
}
