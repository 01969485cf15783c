package dev.garden.parser.link;

import dev.garden.model.Block;
import dev.garden.model.Heading;
import dev.garden.model.Note;
import dev.garden.model.link.Subpath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The places in one note that links can name: headings by their text, letter case, ASCII punctuation and runs of spaces put aside,
 * and blocks by their ids, letter case put aside.
 */
final class SubpathIndex {

    private final List<Entry> headings = new ArrayList<>();
    private final Map<String, String> blocks = new HashMap<>();
    private final Map<String, String> byText = new HashMap<>();
    private final Map<String, String> anchors = new HashMap<>();

    private record Entry(int level, List<String> keys, String anchor) {}

    SubpathIndex(Note note) {
        for (Heading heading : note.headings()) {
            var keys = keys(heading.linktext(), heading.text());
            headings.add(new Entry(heading.level(), keys, heading.anchor()));
            keys.forEach(key -> byText.putIfAbsent(key, heading.anchor()));
            anchors.putIfAbsent(heading.anchor(), heading.anchor());
            heading.aliases().forEach(alias -> anchors.putIfAbsent(alias, heading.anchor()));
        }
        for (Block block : note.content().blocks()) {
            blocks.putIfAbsent(block.id().toLowerCase(Locale.ROOT), block.anchor());
            anchors.putIfAbsent(block.anchor(), block.anchor());
        }
    }

    /** Finds the anchor of the place that {@code subpath} names, which is not empty. */
    Optional<String> anchor(Subpath subpath) {
        if (subpath.isBlock()) {
            return Optional.ofNullable(blocks.get(subpath.blockId().toLowerCase(Locale.ROOT)));
        }
        var parts = subpath.headings();
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                keys(parts.get(0)).stream()
                        .filter(byText::containsKey)
                        .map(byText::get)
                        .findFirst()
                        .or(() -> Optional.ofNullable(anchors.get(parts.get(0))));
            default -> below(parts);
        };
    }

    /** Walks down the outline: each part on a deeper level than the one before, levels in between may be skipped. */
    private Optional<String> below(List<String> parts) {
        var wanted = parts.stream().map(SubpathIndex::keys).toList();
        var open = new int[headings.size() + 1][];
        int depth = 0;
        for (Entry heading : headings) {
            while (depth > 0 && open[depth - 1][0] >= heading.level()) {
                depth--;
            }
            int met = depth == 0 ? 0 : open[depth - 1][1];
            if (heading.keys().stream().anyMatch(wanted.get(met)::contains)) {
                met++;
            }
            if (met == wanted.size()) {
                return Optional.of(heading.anchor());
            }
            open[depth++] = new int[] {heading.level(), met};
        }
        return Optional.empty();
    }

    private static List<String> keys(String... texts) {
        var keys = new ArrayList<String>(2 * texts.length);
        for (String text : texts) {
            String folded = NameKey.of(text);
            keys.add(plain(folded, " "));
            keys.add(plain(folded, ""));
        }
        return keys.stream().filter(key -> !key.isEmpty()).distinct().toList();
    }

    /** Puts {@code instead} in the place of ASCII punctuation, and one space in that of any white space. */
    private static String plain(String text, String instead) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (c > ' ' && c < 127 && !Character.isLetterOrDigit(c)) {
                plain.append(instead);
            } else {
                plain.append(c);
            }
        }
        return collapse(plain);
    }

    private static String collapse(CharSequence text) {
        var collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' || (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ')) {
                collapsed.append(c);
            }
        }
        return collapsed.toString().strip();
    }
}
