package dev.garden.parser.markdown.container;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the colons.
 *
 * @param name in lower case
 * @param titleStart where the title begins in the line
 * @param titleEnd where it ends; not less than {@code titleStart}
 */
record ContainerInfo(String name, int titleStart, int titleEnd) {

    private static final Pattern OPENING =
            Pattern.compile(":{3,}[ \\t]*([\\p{L}\\p{N}_-]+)(?:#\\S*)?(?=[\\s{\\[]|$)[ \\t]*");
    private static final Pattern TITLE = Pattern.compile("(?<!\\S)title=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']\\S*))");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<!\\S)[\\w:-]+=(?:\"[^\"]*\"|'[^']*'|[^\\s\"']\\S*)");

    /** {@return the info in {@code line}, where a container may open at {@code index}} */
    static Optional<ContainerInfo> parse(CharSequence line, int index) {
        Matcher opening = OPENING.matcher(line).region(index, line.length());
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        String name = opening.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(withTitle(name, line, opening.end()));
    }

    /** A title is the rest of the line, unless attributes stand there. */
    private static ContainerInfo withTitle(String name, CharSequence line, int start) {
        Matcher title = TITLE.matcher(line).region(start, line.length());
        if (title.find()) {
            int group = title.group(1) != null ? 1 : title.group(2) != null ? 2 : 3;
            return new ContainerInfo(name, title.start(group), title.end(group));
        }
        int end = attributesStart(line, start);
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return new ContainerInfo(name, start, end);
    }

    private static int attributesStart(CharSequence line, int start) {
        String rest = line.subSequence(start, line.length()).toString().stripTrailing();
        Matcher attribute = ATTRIBUTE.matcher(rest);
        int end = attribute.find() ? attribute.start() : rest.length();
        int brace = rest.endsWith("}") ? rest.lastIndexOf('{') : -1;
        return start + (brace >= 0 ? Math.min(brace, end) : end);
    }
}
