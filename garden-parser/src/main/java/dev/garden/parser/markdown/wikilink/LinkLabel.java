package dev.garden.parser.markdown.wikilink;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a link shows: plain text, in which only code between backquotes is marked up, as in Obsidian's own help. */
final class LinkLabel {

    /** As the standard has it: a run of backquotes ends at the next run of the same length. */
    private static final Pattern CODE = Pattern.compile("(?<!`)(`++)(.+?)(?<!`)\\1(?!`)");

    /** Longer ones are no labels that somebody wrote, and looking for pairs in them would take long. */
    private static final int LONGEST = 1000;

    private LinkLabel() {}

    /** {@return the label without the marks of its code} */
    static String plain(String label) {
        var text = new StringBuilder();
        split(label, (kind, part) -> text.append(part));
        return text.toString();
    }

    /** Gives the stretches of the label, one after the other, to {@code reader}. */
    static void split(String label, BiConsumer<Kind, String> reader) {
        int at = 0;
        Matcher code = CODE.matcher(label.length() > LONGEST ? "" : label);
        while (code.find()) {
            if (code.start() > at) {
                reader.accept(Kind.TEXT, label.substring(at, code.start()));
            }
            reader.accept(Kind.CODE, unpadded(code.group(2)));
            at = code.end();
        }
        if (at < label.length()) {
            reader.accept(Kind.TEXT, label.substring(at));
        }
    }

    private static String unpadded(String code) {
        boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return padded ? code.substring(1, code.length() - 1) : code;
    }

    /** What a stretch is. */
    enum Kind {
        TEXT,
        CODE
    }
}
