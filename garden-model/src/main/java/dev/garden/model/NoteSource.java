package dev.garden.model;

/**
 * The text of a note's file.
 *
 * @param text all of it, line ends as LF, without byte order mark
 * @param bodyStart where the Markdown begins in {@code text}, behind the frontmatter
 * @param bodyLine the line, from 1, on which the Markdown begins
 * @since 0.1
 */
public record NoteSource(String text, int bodyStart, int bodyLine) {

    /**
     * {@return the source of a note without frontmatter}
     *
     * @param markdown the text of the note
     */
    public static NoteSource of(String markdown) {
        return new NoteSource(markdown, 0, 1);
    }

    /** {@return the Markdown, without the frontmatter} */
    public String body() {
        return text.substring(bodyStart);
    }

    /** {@return how long it is: the text may hold a passphrase, and belongs into no log} */
    @Override
    public String toString() {
        return "NoteSource[" + text.length() + " characters, body from line " + bodyLine + "]";
    }
}
