package dev.garden.parser.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Marks scalars without quotation marks and tag, so that {@link CoreScalars} types them in place of YAML 1.1's rules. */
final class PlainResolver extends Resolver {

    private static final Tag PLAIN = new Tag("tag:garden.dev,2026:plain");

    @Override
    protected void addImplicitResolvers() {
        // none: YAML 1.1 would make booleans of "yes" and "no", and base 60 numbers of "1:30"
    }

    @Override
    public Tag resolve(NodeId kind, @Nullable String value, boolean implicit) {
        return kind == NodeId.scalar && implicit ? PLAIN : super.resolve(kind, value, false);
    }

    /** {@return whether the node is a scalar without quotation marks and tag} */
    static boolean isPlain(Node node) {
        return node.getTag().equals(PLAIN);
    }
}
