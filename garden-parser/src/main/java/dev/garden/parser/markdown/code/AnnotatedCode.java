package dev.garden.parser.markdown.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes comments such as {@code // [!code ++]} out of code and marks their lines. A comment alone on its line marks the next ones. */
final class AnnotatedCode {

    private static final String OPENING = "[!code ";
    private static final int MOST_PER_LINE = 4;
    private static final int MOST_LINES = 10_000;
    private static final int MOST_WORDS = 20;
    private static final List<String> COMMENT_STARTS = List.of("//", "/*", "<!--", "--", "#", ";", "%", "'", "\"", "*");
    private static final List<String> COMMENT_ENDS = List.of("*/", "-->");

    private final StringBuilder code = new StringBuilder();
    private final List<Set<LineMark>> marks = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private int line = 1;

    private AnnotatedCode() {}

    /** {@return {@code source} without its annotations, and what they say} */
    static AnnotatedCode of(String source) {
        var annotated = new AnnotatedCode();
        if (source.contains(OPENING)) {
            source.lines().forEach(annotated::add);
        } else {
            annotated.code.append(source);
        }
        return annotated;
    }

    String code() {
        return code.toString();
    }

    /** {@return the marks of {@code line}, counted from 1} */
    Set<LineMark> marks(int number) {
        return number <= marks.size() ? marks.get(number - 1) : Set.of();
    }

    /** {@return the words that are marked in {@code line}, counted from 1} */
    List<String> words(int number) {
        return words.stream()
                .filter(word -> word.first() <= number && number <= word.last())
                .map(Word::text)
                .toList();
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    private void add(String text) {
        String rest = text;
        int found = 0;
        for (Optional<Comment> comment = Comment.in(rest); comment.isPresent(); comment = Comment.in(rest)) {
            rest = comment.get().rest();
            mark(comment.get());
            if (++found == MOST_PER_LINE) {
                break;
            }
        }
        if (found == 0 || !rest.isBlank()) {
            code.append(rest).append('\n');
            line++;
        }
    }

    private void mark(Comment comment) {
        int last = line - 1 + Math.min(comment.lines(), MOST_LINES);
        while (marks.size() < last) {
            marks.add(EnumSet.noneOf(LineMark.class));
        }
        for (int marked = line; marked <= last; marked++) {
            marks.get(marked - 1).add(comment.mark());
        }
        if (!comment.word().isEmpty() && words.size() < MOST_WORDS) {
            words.add(new Word(comment.word(), line, line - 1L + comment.wordLines()));
        }
    }

    /** A word that is marked from one line to another. */
    private record Word(String text, int first, long last) {}

    /** One annotation, its words divided at colons, and the text of its line without it. */
    private record Comment(LineMark mark, List<String> words, String rest) {

        static Optional<Comment> in(String text) {
            int start = text.indexOf(OPENING);
            int end = start < 0 ? -1 : text.indexOf(']', start);
            if (end < 0) {
                return Optional.empty();
            }
            String[] words =
                    text.substring(start + OPENING.length(), end).strip().split(":", 3);
            String before = text.substring(0, start).stripTrailing();
            Optional<String> opener =
                    COMMENT_STARTS.stream().filter(before::endsWith).findFirst();
            if (opener.isEmpty()) {
                return Optional.empty();
            }
            String rest = before.substring(0, before.length() - opener.get().length())
                    + withoutEnd(text.substring(end + 1).strip());
            return LineMark.named(words[0]).map(mark -> new Comment(mark, List.of(words), rest.stripTrailing()));
        }

        private static String withoutEnd(String after) {
            return COMMENT_ENDS.stream()
                    .filter(after::startsWith)
                    .map(end -> after.substring(end.length()).stripLeading())
                    .findFirst()
                    .orElse(after);
        }

        private boolean isOfWord() {
            return words.get(0).equals(LineMark.WORD);
        }

        /** How many lines are marked. */
        int lines() {
            return isOfWord() ? 1 : number(1, 1);
        }

        /** The word that is marked; empty for none. */
        String word() {
            return isOfWord() && words.size() > 1 ? words.get(1) : "";
        }

        /** In how many lines the word is marked: in all that follow, unless a number says otherwise. */
        int wordLines() {
            return number(2, Integer.MAX_VALUE);
        }

        private int number(int index, int otherwise) {
            boolean given = words.size() == index + 1 && words.get(index).matches("\\d{1,5}");
            return given ? Integer.parseInt(words.get(index)) : otherwise;
        }
    }
}
