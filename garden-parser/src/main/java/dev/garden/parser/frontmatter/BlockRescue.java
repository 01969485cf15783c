package dev.garden.parser.frontmatter;

import dev.garden.parser.yaml.YamlDocument;
import dev.garden.parser.yaml.YamlEntry;
import dev.garden.parser.yaml.YamlNode;
import dev.garden.parser.yaml.YamlProblem;
import dev.garden.parser.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a block that is no YAML name by name, so that one bad line costs only itself. */
final class BlockRescue {

    private final Map<String, YamlEntry> entries = new LinkedHashMap<>();
    private final List<YamlProblem> problems = new ArrayList<>();
    private final StringBuilder unread = new StringBuilder();

    private BlockRescue() {}

    /** {@return what can be read of {@code block}} */
    static BlockRescue of(String block, int firstLine) {
        var rescue = new BlockRescue();
        var chunk = new StringBuilder();
        int chunkLine = firstLine;
        int number = firstLine;
        for (String line : block.split("\n", -1)) {
            if (startsName(line)) {
                rescue.read(chunk.toString(), chunkLine);
                chunk.setLength(0);
                chunkLine = number;
            }
            chunk.append(line).append('\n');
            number++;
        }
        rescue.read(chunk.toString(), chunkLine);
        return rescue;
    }

    /** {@return the names and values that could be read} */
    List<YamlEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** {@return one problem, the first, for each name that could not be read} */
    List<YamlProblem> problems() {
        return problems;
    }

    /** {@return the lines that could not be read} */
    String unread() {
        return unread.toString();
    }

    /** A name stands at the margin; what is indented, and the entries of a list, belong to the name above. */
    private static boolean startsName(String line) {
        return !line.isBlank()
                && !Character.isWhitespace(line.charAt(0))
                && line.charAt(0) != '#'
                && !line.startsWith("- ")
                && !line.equals("-");
    }

    private void read(String chunk, int line) {
        if (chunk.isBlank()) {
            return;
        }
        YamlDocument document = YamlReader.read(chunk, line);
        if (document.rootNode() instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> entries.put(entry.name(), entry));
        }
        boolean lost = !(document.rootNode() instanceof YamlNode.Mapping) && !isComment(document);
        if (lost || !document.problems().isEmpty()) {
            unread.append(chunk);
            document.problems().stream().limit(1).forEach(problems::add);
        }
    }

    private static boolean isComment(YamlDocument document) {
        return document.rootNode() == null && document.problems().isEmpty();
    }
}
