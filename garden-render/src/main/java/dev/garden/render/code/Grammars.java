package dev.garden.render.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The grammars in the jar: which there are, under which words, what they need, and their source. */
final class Grammars {

    private final Map<String, Grammar> grammars = new TreeMap<>();
    private final Map<String, String> aliases = new TreeMap<>();
    private final byte[] bodies = resource("prism.bodies");

    Grammars() {
        text("prism.index").lines().forEach(this::readPrism);
        text("languages.txt").lines().filter(line -> !line.startsWith("#")).forEach(this::readOwn);
    }

    /** {@return the grammar for the word behind a fence} */
    Optional<String> find(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        return Optional.of(aliases.getOrDefault(name, name))
                .map(each -> aliases.getOrDefault(each, each))
                .filter(grammars::containsKey);
    }

    /** {@return the names of all grammars} */
    List<String> names() {
        return List.copyOf(grammars.keySet());
    }

    /** {@return the words that mean a grammar of another name} */
    Map<String, String> aliases() {
        return Map.copyOf(aliases);
    }

    /** {@return the grammars to load, in this order, before {@code name} can be used; itself among them} */
    List<String> closure(String name) {
        var all = new ArrayList<>(grammar(name).needed());
        if (!all.contains(name)) {
            all.add(name);
        }
        return all;
    }

    /** {@return the script that defines a grammar} */
    String source(String name) {
        var grammar = grammar(name);
        return grammar.length() < 0
                ? text(name + ".js")
                : new String(bodies, grammar.offset(), grammar.length(), StandardCharsets.US_ASCII);
    }

    private Grammar grammar(String name) {
        return Objects.requireNonNull(grammars.get(name), name);
    }

    private void readPrism(String line) {
        String[] words = line.split(" ");
        if (words[1].startsWith("=")) {
            aliases.put(words[0], words[1].substring(1));
        } else {
            var needed = Arrays.asList(words).subList(3, words.length);
            grammars.put(words[0], new Grammar(Integer.parseInt(words[1]), Integer.parseInt(words[2]), needed));
        }
    }

    private void readOwn(String line) {
        String[] words = line.split(" ");
        if (words[1].equals("=")) {
            aliases.put(words[0], words[2]);
        } else {
            grammars.put(words[0], new Grammar(0, -1, Arrays.asList(words).subList(2, words.length)));
        }
    }

    private static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (var in = Objects.requireNonNull(Grammars.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where a grammar stands in the bodies.
     *
     * @param offset where it begins
     * @param length its length; -1 for a file of its own
     * @param needed what has to be loaded before it
     */
    private record Grammar(int offset, int length, List<String> needed) {}
}
