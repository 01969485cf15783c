package dev.garden.parser.markdown.abbreviation;

import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.spi.text.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Marks the words that a note explains, and takes the explanations out. */
final class AbbreviationProcessor implements PostProcessor {

    /** More are not looked for: every place of the text is compared with each. */
    private static final int MOST = 100;

    @Override
    public Node process(Node document) {
        List<Definition> definitions = Nodes.below(document, Definition.class);
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Definition definition : definitions) {
            definition.unlink();
            if (meanings.size() < MOST) {
                meanings.putIfAbsent(definition.word(), definition.meaning());
            }
        }
        if (!meanings.isEmpty()) {
            Pattern words = words(meanings);
            Nodes.below(document, Text.class).forEach(text -> mark(text, words.matcher(text.getLiteral()), meanings));
        }
        return document;
    }

    /** The longest of several words that begin alike comes first; Latin letters and digits beside it make it another word. */
    private static Pattern words(Map<String, String> meanings) {
        String any = meanings.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![A-Za-z0-9_])(?:" + any + ")(?![A-Za-z0-9_])");
    }

    private static void mark(Text text, Matcher word, Map<String, String> meanings) {
        int done = 0;
        while (word.find()) {
            insert(text, done, word.start());
            var abbreviation = new Abbreviation(word.group(), meanings.getOrDefault(word.group(), ""));
            Texts.copySpans(text, word.start(), word.end(), abbreviation);
            text.insertBefore(abbreviation);
            done = word.end();
        }
        if (done > 0) {
            insert(text, done, text.getLiteral().length());
            text.unlink();
        }
    }

    private static void insert(Text text, int from, int to) {
        if (from < to) {
            text.insertBefore(Texts.part(text, from, to));
        }
    }
}
