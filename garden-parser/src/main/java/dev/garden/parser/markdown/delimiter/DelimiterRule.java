package dev.garden.parser.markdown.delimiter;

import org.commonmark.node.Node;

/**
 * What runs of one character mean. A rule decides from the lengths of two runs alone, so that the search for openers stays
 * linear.
 *
 * @since 0.1
 */
public interface DelimiterRule {

    /**
     * What has to stand beside a run that opens or closes something.
     *
     * @since 0.1
     */
    enum Leaning {
        /** The flanking rules, and no letter on the far side ({@code _}). */
        WORDS,
        /** The flanking rules ({@code *}). */
        FLANKS,
        /** No white space on the inner side ({@code ==}). */
        SPACES
    }

    /** {@return the character that runs consist of} */
    char marker();

    /** {@return whether a run of {@code length} characters can open or close anything} */
    boolean accepts(int length);

    /** {@return what has to stand beside a run that opens or closes} */
    Leaning leaning();

    /**
     * Decides whether an opening and a closing run belong together.
     *
     * @param opener the opening run
     * @param closer the closing run
     * @return how many characters of each run the pair uses up; 0 if they do not belong together
     */
    int matched(RunLength opener, RunLength closer);

    /** {@return the node that a pair makes which uses {@code length} characters of each run} */
    Node node(int length);
}
