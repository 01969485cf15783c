package dev.garden.render.feature.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which notes hold a term, and how much it says about them.
 *
 * @param postings term to note number to weight
 */
record SearchIndex(SortedMap<String, SortedMap<Integer, Integer>> postings) {

    /** How much a term says where it stands. */
    private enum Place {
        TITLE(60),
        ALIAS(45),
        HEADING(20),
        TAG(18),
        BODY(3);

        private final int weight;

        Place(int weight) {
            this.weight = weight;
        }
    }

    /** The tenth mention of a word says little more than the ninth. */
    private static final int MOST_FROM_BODY = 15;

    static SearchIndex of(List<SearchDocument> documents) {
        var index = new SearchIndex(new TreeMap<>());
        for (int number = 0; number < documents.size(); number++) {
            index.add(number, documents.get(number));
        }
        return index;
    }

    private void add(int number, SearchDocument document) {
        var weights = new HashMap<String, Integer>();
        count(document.title(), Place.TITLE, weights);
        document.aliases().forEach(alias -> count(alias, Place.ALIAS, weights));
        for (String tag : document.tags()) {
            count(tag, Place.TAG, weights);
            tagTerms(tag, weights);
        }
        document.sections().forEach(section -> count(section.heading(), Place.HEADING, weights));
        body(document).forEach((term, weight) -> weights.merge(term, weight, Integer::sum));
        weights.forEach((term, weight) ->
                postings.computeIfAbsent(term, key -> new TreeMap<>()).put(number, weight));
    }

    /** A tag is found by its whole name and by each of its parents; {@code #} keeps such terms apart from words. */
    private static void tagTerms(String tag, Map<String, Integer> weights) {
        String name = SearchTerms.normalise(tag);
        for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1)) {
            weights.put("#" + name.substring(0, end), Place.TAG.weight);
        }
    }

    private static void count(String text, Place place, Map<String, Integer> weights) {
        SearchTerms.of(text).stream().distinct().forEach(term -> weights.merge(term, place.weight, Integer::max));
    }

    private static Map<String, Integer> body(SearchDocument document) {
        var counts = new HashMap<String, Integer>();
        for (TextSection section : document.sections()) {
            SearchTerms.of(section.text()).forEach(term -> counts.merge(term, Place.BODY.weight, Integer::sum));
        }
        counts.replaceAll((term, weight) -> Math.min(weight, MOST_FROM_BODY));
        return counts;
    }
}
