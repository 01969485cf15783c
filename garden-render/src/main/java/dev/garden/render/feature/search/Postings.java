package dev.garden.render.feature.search;

import java.util.Arrays;

/**
 * The passages that hold a term, with what the term says about each. A large garden has millions of such pairs, so each is one
 * number: the complement of the weight above the number of the passage. In their order the heaviest come first.
 */
final class Postings {

    /** The greatest weight. */
    static final int HEAVIEST = 255;

    private static final int PASSAGE_BITS = 23;
    private static final int PASSAGE = (1 << PASSAGE_BITS) - 1;

    private int[] pairs = new int[2];
    private int size;
    private int current = -1;
    private int fromPlace;
    private int fromBody;

    /** Takes a mention in a name or a heading; of several, the best one counts. Passages come in order. */
    void mention(int passage, int weight) {
        moveTo(passage);
        fromPlace = Math.max(fromPlace, weight);
    }

    /** Takes a mention in the text, where they add up to {@code most}. */
    void mentionInText(int passage, int weight, int most) {
        moveTo(passage);
        fromBody = Math.min(fromBody + weight, most);
    }

    private void moveTo(int passage) {
        if (passage != current) {
            finish();
            current = passage;
        }
    }

    /** Has to be called after the last mention. */
    void finish() {
        if (current >= 0) {
            add(current, fromPlace + fromBody);
        }
        current = -1;
        fromPlace = 0;
        fromBody = 0;
    }

    void add(int passage, int weight) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = (HEAVIEST - weight) << PASSAGE_BITS | passage;
    }

    int size() {
        return size;
    }

    int passage(int index) {
        return pairs[index] & PASSAGE;
    }

    int weight(int index) {
        return HEAVIEST - (pairs[index] >> PASSAGE_BITS);
    }

    /**
     * Appends the numbers of a JSON array: a weight, negated, and behind it the passages that have it, each as its distance from the
     * one before. Most weights are alike and most distances small, so that little is left once it is compressed.
     */
    void appendTo(StringBuilder out) {
        int[] sorted = Arrays.copyOf(pairs, size);
        Arrays.sort(sorted);
        int complement = -1;
        int previous = 0;
        for (int pair : sorted) {
            if (pair >> PASSAGE_BITS != complement) {
                complement = pair >> PASSAGE_BITS;
                previous = -1;
                out.append(complement - HEAVIEST).append(',');
            }
            out.append((pair & PASSAGE) - previous).append(',');
            previous = pair & PASSAGE;
        }
        out.setLength(Math.max(0, out.length() - 1));
    }
}
