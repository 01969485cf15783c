package dev.garden.parser.markdown.autolink;

import dev.garden.parser.markdown.spi.text.EastAsian;

/** Finds where an address ends; fed one code point after the other. */
final class AddressEnd {

    private boolean inHost = true;
    private boolean latinHost;
    private int previous;
    private int openSquares;

    /** {@return whether {@code codePoint} still belongs to the address} */
    boolean takes(int codePoint) {
        boolean taken = !isStop(codePoint) && !(previous == '*' && codePoint == '*');
        if (taken) {
            note(codePoint);
        }
        return taken;
    }

    private boolean isStop(int codePoint) {
        return switch (codePoint) {
            case '<', '>', '`', '"', '|', '\\' -> true;
            case ']' -> openSquares == 0;
            default ->
                codePoint <= ' '
                        || EastAsian.isWhitespace(codePoint)
                        || (codePoint >= 0x80 && isForeignStop(codePoint));
        };
    }

    /** Punctuation beyond ASCII ends an address, and so do CJK letters behind a host in Latin ones. */
    private boolean isForeignStop(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> inHost && latinHost && EastAsian.isCjk(codePoint);
        };
    }

    private void note(int codePoint) {
        if (codePoint == '[' || codePoint == ']') {
            openSquares += codePoint == '[' ? 1 : -1;
        }
        inHost = inHost && codePoint != '/' && codePoint != '?' && codePoint != '#';
        latinHost = latinHost || (codePoint < 0x80 && Character.isLetterOrDigit(codePoint));
        previous = codePoint;
    }

    /** {@return the length of {@code address} without the punctuation at its end that belongs to the sentence} */
    static int trimmed(String address) {
        int unopened = count(address, ')') - count(address, '(');
        int end = address.length();
        while (end > 0) {
            char last = address.charAt(end - 1);
            if (last == ')' && unopened > 0) {
                unopened--;
            } else if (last == ';') {
                int entity = entityStart(address, end - 1);
                end = entity < 0 ? end : entity + 1;
            } else if ("?!.,:*_~'\"".indexOf(last) < 0) {
                return end;
            }
            end--;
        }
        return 0;
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    private static int entityStart(String text, int semicolon) {
        int start = semicolon - 1;
        while (start >= 0 && Character.isLetterOrDigit(text.charAt(start))) {
            start--;
        }
        return start >= 0 && start < semicolon - 1 && text.charAt(start) == '&' ? start : -1;
    }
}
