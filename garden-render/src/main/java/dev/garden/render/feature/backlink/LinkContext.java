package dev.garden.render.feature.backlink;

/**
 * The sentence around a link, as plain text.
 *
 * @param before what stands before the link
 * @param label the link
 * @param after what stands behind it
 */
record LinkContext(String before, String label, String after) {

    private static final int LONGEST_SIDE = 90;
    private static final int LONGEST_WORD = 20;
    private static final String SENTENCE_ENDS = "。！？!?；;\n";

    /** {@return the sentence around a link in a block of text} */
    static LinkContext cut(String before, String label, String after) {
        return new LinkContext(start(fold(before)), fold(label).strip(), end(fold(after)));
    }

    /** {@return the whole sentence} */
    String text() {
        return before + label + after;
    }

    private static String fold(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String start(String text) {
        int from = text.length();
        while (from > 0 && !endsSentence(text, from - 1)) {
            from--;
        }
        String sentence = text.substring(from).stripLeading();
        int length = sentence.codePointCount(0, sentence.length());
        return length <= LONGEST_SIDE
                ? sentence
                : "…" + fromWord(sentence.substring(sentence.offsetByCodePoints(0, length - LONGEST_SIDE)));
    }

    /** A word that is cut is left out, where words end in spaces. */
    private static String fromWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 || space > LONGEST_WORD ? text : text.substring(space + 1);
    }

    private static String toWord(String text) {
        int space = text.lastIndexOf(' ');
        return space < text.length() - LONGEST_WORD ? text : text.substring(0, Math.max(0, space));
    }

    private static String end(String text) {
        int to = 0;
        while (to < text.length() && !endsSentence(text, to)) {
            to++;
        }
        String sentence = text.substring(0, Math.min(text.length(), to + 1));
        return sentence.codePointCount(0, sentence.length()) <= LONGEST_SIDE
                ? sentence.stripTrailing()
                : toWord(sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST_SIDE))) + "…";
    }

    /** A full stop ends a sentence only where a space follows: not in numbers, file names and abbreviations in brackets. */
    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
        return stop || SENTENCE_ENDS.indexOf(c) >= 0;
    }
}
