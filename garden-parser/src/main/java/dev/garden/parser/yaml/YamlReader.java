package dev.garden.parser.yaml;

import dev.garden.model.source.Position;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML text into values with places. Never throws for what a text holds: what is wrong with it is part of the result.
 *
 * @since 0.1
 */
public final class YamlReader {

    /** Longer texts are refused before they are parsed: long scalars cost snakeyaml quadratic time. */
    private static final int LONGEST = 64 * 1024;

    private final String text;
    private final Position start;
    private final MarkPositions positions;
    private final List<YamlProblem> problems = new ArrayList<>();

    private YamlReader(String text, int firstLine) {
        this.text = text;
        start = Position.of(firstLine, 1);
        positions = new MarkPositions(text, firstLine);
    }

    /** {@return what {@code text} says; its first line is line {@code firstLine} of the file} */
    public static YamlDocument read(String text, int firstLine) {
        return new YamlReader(text, firstLine).read();
    }

    private YamlDocument read() {
        if (text.length() > LONGEST) {
            problems.add(new YamlProblem("longer than 64 KiB", start, ""));
            return new YamlDocument(null, problems);
        }
        YamlNode root =
                compose().flatMap(new NodeReader(positions, problems)::read).orElse(null);
        problems.sort(java.util.Comparator.comparing(YamlProblem::position));
        return new YamlDocument(root, problems);
    }

    private Optional<Node> compose() {
        try {
            var options = new LoaderOptions();
            var parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
            return Optional.ofNullable(new Composer(parser, new PlainResolver(), options).getSingleNode());
        } catch (MarkedYAMLException broken) {
            problems.add(new YamlProblem(message(broken), place(broken), ""));
        } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException refused) {
            // bounds on depth and aliases, control characters, and escapes of characters that do not exist
            problems.add(new YamlProblem(firstLine(refused.getMessage()), start, ""));
        }
        return Optional.empty();
    }

    /** What is never closed is noticed at the end only; its author wants to see where it begins. */
    private Position place(MarkedYAMLException broken) {
        Mark problem = broken.getProblemMark();
        Mark context = broken.getContextMark();
        if (context != null && (problem == null || positions.isAtEnd(problem))) {
            return positions.at(context);
        }
        return problem == null ? start : positions.at(problem);
    }

    private static String message(MarkedYAMLException broken) {
        String context = broken.getContext() == null ? "" : firstLine(broken.getContext()) + ", ";
        return context + firstLine(broken.getProblem());
    }

    private static String firstLine(@Nullable String message) {
        return message == null || message.isBlank()
                ? "cannot be read"
                : message.lines().findFirst().orElseThrow();
    }
}
