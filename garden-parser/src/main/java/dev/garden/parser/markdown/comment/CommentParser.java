package dev.garden.parser.markdown.comment;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Reads a comment inside one block's text. There is one instance for each block. */
final class CommentParser implements InlineContentParser {

    static final String MARK = "%%";

    /** Keeps a text of many unclosed marks linear: where one search found no end, a later one finds none. */
    private boolean noneCloses;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (noneCloses || !scanner.next(MARK)) {
            return ParsedInline.none();
        }
        while (scanner.find('%') >= 0) {
            if (scanner.next(MARK)) {
                return ParsedInline.of(new Comment(), scanner.position());
            }
            scanner.next();
        }
        noneCloses = true;
        return ParsedInline.none();
    }
}
