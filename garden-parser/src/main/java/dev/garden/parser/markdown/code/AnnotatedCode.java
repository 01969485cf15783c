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
    private static final List<String> COMMENT_STARTS = List.of("//", "/*", "<!--", "--", "#", ";", "%", "'", "\"", "*");
    private static final List<String> COMMENT_ENDS = List.of("*/", "-->");

    private final StringBuilder code = new StringBuilder();
    private final List<Set<LineMark>> marks = new ArrayList<>();
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
    }

    /** One annotation, and the text of its line without it. */
    private record Comment(LineMark mark, int lines, String rest) {

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
            return LineMark.named(words[0]).map(mark -> new Comment(mark, count(words), rest.stripTrailing()));
        }

        private static String withoutEnd(String after) {
            return COMMENT_ENDS.stream()
                    .filter(after::startsWith)
                    .map(end -> after.substring(end.length()).stripLeading())
                    .findFirst()
                    .orElse(after);
        }

        private static int count(String[] words) {
            boolean counted = words.length == 2 && words[1].matches("\\d{1,5}");
            return counted ? Integer.parseInt(words[1]) : 1;
        }
    }
}
