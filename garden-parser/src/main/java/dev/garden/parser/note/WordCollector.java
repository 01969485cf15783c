package dev.garden.parser.note;

import dev.garden.parser.markdown.spi.Nodes;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/** Counts words: a character of Chinese or Japanese is one, and so is anything between spaces that has a letter or digit in it. */
final class WordCollector implements FactCollector {

    private int words;
    private boolean inWord;

    @Override
    public void enter(Node node) {
        if (endsWords(node)) {
            inWord = false;
        } else {
            count(Nodes.own(node));
        }
    }

    @Override
    public void exit(Node node) {
        if (endsWords(node)) {
            inWord = false;
        }
    }

    private static boolean endsWords(Node node) {
        return node instanceof Block || node instanceof TableCell;
    }

    private void count(String text) {
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isWide(c)) {
                words++;
                inWord = false;
            } else if (Character.isWhitespace(c) || isWideMark(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                words++;
                inWord = true;
            }
        }
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || (c >= 0x3041 && c <= 0x30ff && Character.isLetter(c));
    }

    /** Punctuation of CJK text parts words without a space: {@code BERT、GPT} are two. */
    private static boolean isWideMark(int c) {
        return c >= 0x2e80 && !Character.isLetterOrDigit(c);
    }

    @Override
    public void finish(NoteFacts facts) {
        facts.words(words);
    }
}
