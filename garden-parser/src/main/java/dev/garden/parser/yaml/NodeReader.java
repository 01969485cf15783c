package dev.garden.parser.yaml;

import dev.garden.model.property.PropertyValue;
import dev.garden.model.source.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Makes our values of snakeyaml's node graph: resolves merges, keeps the last of equal names, and counts what aliases expand to.
 */
final class NodeReader {

    /** Aliases may repeat what they name, but the whole may not grow beyond this many values. */
    private static final int MOST_NODES = 100_000;

    private static final int DEEPEST = 50;
    private static final String MERGE = "<<";
    private static final Set<Tag> TYPED = Set.of(Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP);

    private final MarkPositions positions;
    private final List<YamlProblem> problems;
    private int nodes;

    NodeReader(MarkPositions positions, List<YamlProblem> problems) {
        this.positions = positions;
        this.problems = problems;
    }

    /** {@return the value of {@code node}; empty, with a problem, when it expands without bound} */
    Optional<YamlNode> read(Node node) {
        YamlNode root = read(node, 0);
        if (nodes > MOST_NODES) {
            problems.add(new YamlProblem("aliases repeat too much", positions.at(node.getStartMark()), ""));
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private YamlNode read(Node node, int depth) {
        Position position = positions.at(node.getStartMark());
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            nodes = MOST_NODES + 1;
            return new YamlNode.Scalar(new PropertyValue.Empty(), position);
        }
        if (node instanceof SequenceNode sequence) {
            return sequence(sequence, position, depth);
        }
        if (node instanceof MappingNode mapping) {
            return new YamlNode.Mapping(entries(mapping, depth), position);
        }
        return new YamlNode.Scalar(scalar((ScalarNode) node), position);
    }

    private YamlNode sequence(SequenceNode node, Position position, int depth) {
        return bareLink(node)
                .<YamlNode>map(link -> new YamlNode.Scalar(link, position))
                .orElseGet(() -> {
                    var items = new ArrayList<YamlNode>();
                    for (Node item : node.getValue()) {
                        if (nodes <= MOST_NODES) {
                            items.add(read(item, depth + 1));
                        }
                    }
                    return new YamlNode.Sequence(items, position);
                });
    }

    /** A wikilink without quotation marks, {@code up: [[Note]]}, is a list in a list for YAML but a link for its author. */
    private Optional<PropertyValue> bareLink(SequenceNode node) {
        boolean nested = node.getValue().size() == 1 && node.getValue().get(0) instanceof SequenceNode;
        if (!nested) {
            return Optional.empty();
        }
        return Optional.of(CoreScalars.quoted(positions.between(node.getStartMark(), node.getEndMark())))
                .filter(PropertyValue.Link.class::isInstance);
    }

    private List<YamlEntry> entries(MappingNode node, int depth) {
        var merged = new ArrayList<YamlEntry>();
        var own = new LinkedHashMap<String, YamlEntry>();
        for (NodeTuple tuple : node.getValue()) {
            Position position = positions.at(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(new YamlProblem("a name must be text, not a list or a set of names", position, ""));
            } else if (nodes <= MOST_NODES) {
                YamlNode value = read(tuple.getValueNode(), depth + 1);
                boolean merge = key.getValue().equals(MERGE) && PlainResolver.isPlain(key);
                if (merge) {
                    merged.addAll(mappings(value));
                } else {
                    add(own, new YamlEntry(key.getValue(), value, position));
                }
            }
        }
        return merged.isEmpty() ? List.copyOf(own.values()) : merge(own, merged);
    }

    private void add(Map<String, YamlEntry> own, YamlEntry entry) {
        if (own.put(entry.name(), entry) != null) {
            String message = "the name \"" + entry.name() + "\" stands here a second time; this one counts";
            problems.add(new YamlProblem(message, entry.position(), entry.name()));
        }
    }

    private static List<YamlEntry> mappings(YamlNode value) {
        if (value instanceof YamlNode.Mapping mapping) {
            return mapping.entries();
        }
        return value instanceof YamlNode.Sequence list
                ? list.items().stream().flatMap(item -> mappings(item).stream()).toList()
                : List.of();
    }

    private static List<YamlEntry> merge(Map<String, YamlEntry> own, List<YamlEntry> merged) {
        var all = new LinkedHashMap<>(own);
        merged.forEach(entry -> all.putIfAbsent(entry.name(), entry));
        return List.copyOf(all.values());
    }

    private static PropertyValue scalar(ScalarNode node) {
        boolean plain = PlainResolver.isPlain(node) || TYPED.contains(node.getTag());
        return plain ? CoreScalars.plain(node.getValue()) : CoreScalars.quoted(node.getValue());
    }
}
