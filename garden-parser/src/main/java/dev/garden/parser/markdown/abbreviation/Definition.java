package dev.garden.parser.markdown.abbreviation;

import org.commonmark.node.CustomBlock;

/** A line that explains an abbreviation, until {@link AbbreviationProcessor} has taken it out. */
final class Definition extends CustomBlock {

    private final String word;
    private final String meaning;

    Definition(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    String word() {
        return word;
    }

    String meaning() {
        return meaning;
    }
}
