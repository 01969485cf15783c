package dev.garden.render.feature.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Answers to the first letters of words. So many notes have a word with {@code co} that a reader who has typed no more cannot be
 * sent them all: for each such beginning there are the passages that say most of it, and the number of the notes.
 */
final class Beginnings {

    /** With at most so many pairs behind a beginning, a reader is sent the terms themselves. */
    private static final int LIGHT = 2_000;

    /** More passages than anyone looks at, but few enough to travel; of use, too, beside the other words of a query. */
    private static final int KEPT = 200;

    /** Whoever has typed so much has typed all of it. */
    private static final int LONGEST = 20;

    private final List<Map.Entry<String, Postings>> terms;
    private final int[] notes;
    private final long[] sums;
    private final int[] best;
    private final List<Map.Entry<String, String>> found = new ArrayList<>();

    private Beginnings(List<Map.Entry<String, Postings>> terms, int[] notes) {
        this.terms = terms;
        this.notes = notes;
        this.best = new int[notes.length];
        this.sums = new long[terms.size() + 1];
        for (int i = 0; i < terms.size(); i++) {
            sums[i + 1] = sums[i] + terms.get(i).getValue().size();
        }
    }

    /**
     * {@return the beginnings that stand for many pairs, sorted, with the numbers of a JSON array: how many notes there are, then the
     * best passages in the form of {@link Postings}}
     *
     * @param terms sorted
     * @param notes the number of the note of each passage
     */
    static List<Map.Entry<String, String>> of(List<Map.Entry<String, Postings>> terms, int[] notes) {
        var beginnings = new Beginnings(terms, notes);
        beginnings.split(0, terms.size(), 0);
        return beginnings.found;
    }

    /** Looks at the terms from one number to another, which are alike in their first {@code length} characters. */
    private void split(int from, int to, int length) {
        int at = from;
        while (at < to && length < LONGEST) {
            if (terms.get(at).getKey().length() == length) {
                at++;
                continue;
            }
            int end = end(at, to, length);
            if (sums[end] - sums[at] > LIGHT) {
                take(at, end, length + 1);
                split(at, end, length + 1);
            }
            at = end;
        }
    }

    /** {@return the end of the terms that have the same character at {@code index} as the one at {@code from}} */
    private int end(int from, int to, int index) {
        char character = terms.get(from).getKey().charAt(index);
        int end = from + 1;
        while (end < to && terms.get(end).getKey().charAt(index) == character) {
            end++;
        }
        return end;
    }

    private void take(int from, int to, int length) {
        String start = terms.get(from).getKey().substring(0, length);
        boolean whole = terms.get(from).getKey().length() == length;
        if (Character.isHighSurrogate(start.charAt(length - 1)) || (whole && to == from + 1)) {
            return;
        }
        Arrays.fill(best, 0);
        var holding = new BitSet();
        for (int i = from; i < to; i++) {
            weigh(terms.get(i), length, holding);
        }
        var text = new StringBuilder().append(holding.cardinality()).append(',');
        kept().appendTo(text);
        found.add(Map.entry(start, text.toString()));
    }

    private void weigh(Map.Entry<String, Postings> term, int length, BitSet holding) {
        double factor = 0.4 + 0.4 * length / term.getKey().length();
        Postings postings = term.getValue();
        for (int i = 0; i < postings.size(); i++) {
            int passage = postings.passage(i);
            int weight = Math.max(1, (int) (postings.weight(i) * factor));
            best[passage] = Math.max(best[passage], weight);
            holding.set(notes[passage]);
        }
    }

    private Postings kept() {
        int[] counts = new int[Postings.HEAVIEST + 1];
        for (int weight : best) {
            counts[weight]++;
        }
        int least = Postings.HEAVIEST;
        int above = 0;
        while (least > 1 && above + counts[least] < KEPT) {
            above += counts[least--];
        }
        var kept = new Postings();
        int left = KEPT - above;
        for (int passage = 0; passage < best.length; passage++) {
            if (best[passage] > least || (best[passage] == least && left-- > 0)) {
                kept.add(passage, best[passage]);
            }
        }
        return kept;
    }
}
