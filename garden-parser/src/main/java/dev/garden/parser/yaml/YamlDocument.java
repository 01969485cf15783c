package dev.garden.parser.yaml;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a YAML text says.
 *
 * @param rootNode its one value; null when the text is empty or could not be read
 * @param problems what is wrong with it, in order of position
 * @since 0.1
 */
public record YamlDocument(@Nullable YamlNode rootNode, List<YamlProblem> problems) {

    /** Copies the problems. */
    public YamlDocument {
        problems = List.copyOf(problems);
    }

    /** {@return its one value; empty when the text is empty or could not be read} */
    public Optional<YamlNode> root() {
        return Optional.ofNullable(rootNode);
    }

    /** {@return whether nothing of it could be read although it is not empty} */
    public boolean isBroken() {
        return rootNode == null && !problems.isEmpty();
    }
}
