package dev.garden.render.feature.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which passages hold a term, and how much it says about them. */
final class SearchIndex {

    /**
     * How much a term says where it stands. The steps are wider than all that the text may add, so that a note that has it in a better
     * place comes first, however often another one mentions it.
     */
    private enum Place {
        TITLE(60),
        ALIAS(45),
        HEADING(30),
        TAG(19),
        BODY(2);

        private final int weight;

        Place(int weight) {
            this.weight = weight;
        }
    }

    /** The tenth mention of a word says little more than the ninth. */
    private static final int MOST_FROM_BODY = 10;

    private final Map<String, Postings> postings = new HashMap<>();
    private int number;

    private SearchIndex() {}

    /** {@return the terms of these passages, which are numbered in their order, and where they are; sorted by the term} */
    static List<Map.Entry<String, Postings>> terms(List<Passage> passages) {
        var index = new SearchIndex();
        passages.forEach(index::add);
        index.postings.values().forEach(Postings::finish);
        return index.postings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    private void add(Passage passage) {
        if (passage.first()) {
            addNames(passage.document());
        }
        for (TextSection section : passage.sections()) {
            mention(section.heading(), Place.HEADING);
            for (String term : SearchTerms.of(section.text())) {
                of(term).mentionInText(number, Place.BODY.weight, MOST_FROM_BODY);
            }
        }
        number++;
    }

    private void addNames(SearchDocument document) {
        mention(document.title(), Place.TITLE);
        document.aliases().forEach(alias -> mention(alias, Place.ALIAS));
        for (String tag : document.tags()) {
            mention(tag, Place.TAG);
            addTag(SearchTerms.normalise(tag));
        }
    }

    /** A tag is found by its whole name and by each of its parents; {@code #} keeps such terms apart from words. */
    private void addTag(String name) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1)) {
            of("#" + name.substring(0, end)).mention(number, Place.TAG.weight);
        }
    }

    private void mention(String text, Place place) {
        SearchTerms.of(text).forEach(term -> of(term).mention(number, place.weight));
    }

    private Postings of(String term) {
        return postings.computeIfAbsent(term, key -> new Postings());
    }
}
