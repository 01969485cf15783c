package dev.garden.render.feature.graph;

import java.util.Arrays;
import java.util.List;

/**
 * Gives every node its place: all push each other away, lines pull, the middle pulls a little, and all slow down. Only operations
 * that are exact by the language are used, so that every machine comes to the same places.
 */
final class GraphLayout {

    private static final double GOLDEN_ANGLE = 2.399963229728653;
    private static final double SPACING = 30;
    private static final double GRAVITY = 0.02;

    private final double[] at;
    private final List<Line> lines;

    private GraphLayout(int nodes, List<Line> lines) {
        this.at = new double[nodes * 2];
        this.lines = lines;
    }

    /**
     * {@return the places of nodes of which only the first {@code linked} have lines: the others lie around them, where they are in
     * nobody's way}
     */
    static double[] of(int nodes, int linked, List<Line> lines) {
        double[] inner = of(linked, lines);
        double[] all = Arrays.copyOf(inner, nodes * 2);
        double reach = 0;
        for (int i = 0; i < inner.length; i += 2) {
            reach = Math.max(reach, StrictMath.sqrt(inner[i] * inner[i] + inner[i + 1] * inner[i + 1]));
        }
        double start = linked == 0 ? 0 : (reach / SPACING + 1.5) * (reach / SPACING + 1.5);
        for (int i = linked; i < nodes; i++) {
            put(all, i, start + i - linked + 0.5);
        }
        return all;
    }

    /** A line between two nodes, by their numbers. */
    record Line(int from, int to) {}

    /** {@return the places of the nodes: x, y, x, y, …} */
    static double[] of(int nodes, List<Line> lines) {
        var layout = new GraphLayout(nodes, lines);
        layout.scatter();
        int steps = nodes > 3_000 ? 100 : 250;
        for (int step = 0; step < steps; step++) {
            layout.step(SPACING * 3 * (steps - step) / steps);
        }
        return layout.at;
    }

    /** A sunflower: even, and not the same for any two. */
    private void scatter() {
        for (int node = 0; node < at.length / 2; node++) {
            put(at, node, node + 0.5);
        }
    }

    private static void put(double[] at, int node, double place) {
        double distance = SPACING * StrictMath.sqrt(place);
        double angle = GOLDEN_ANGLE * node;
        at[node * 2] = distance * StrictMath.cos(angle);
        at[node * 2 + 1] = distance * StrictMath.sin(angle);
    }

    private void step(double longest) {
        double[] forces = new double[at.length];
        QuadTree tree = QuadTree.of(at);
        double[] force = new double[2];
        for (int node = 0; node < at.length / 2; node++) {
            force[0] = 0;
            force[1] = 0;
            tree.push(node, force);
            forces[node * 2] = force[0] * SPACING * SPACING - at[node * 2] * GRAVITY * SPACING;
            forces[node * 2 + 1] = force[1] * SPACING * SPACING - at[node * 2 + 1] * GRAVITY * SPACING;
        }
        lines.forEach(line -> pull(line, forces));
        for (int node = 0; node < at.length / 2; node++) {
            move(node, forces, longest);
        }
    }

    private void pull(Line line, double[] forces) {
        double dx = at[line.to * 2] - at[line.from * 2];
        double dy = at[line.to * 2 + 1] - at[line.from * 2 + 1];
        double strength = StrictMath.sqrt(dx * dx + dy * dy) / SPACING;
        forces[line.from * 2] += dx * strength;
        forces[line.from * 2 + 1] += dy * strength;
        forces[line.to * 2] -= dx * strength;
        forces[line.to * 2 + 1] -= dy * strength;
    }

    private void move(int node, double[] forces, double longest) {
        double dx = forces[node * 2];
        double dy = forces[node * 2 + 1];
        double length = StrictMath.sqrt(dx * dx + dy * dy);
        double part = length > longest ? longest / length : 1;
        at[node * 2] += dx * part;
        at[node * 2 + 1] += dy * part;
    }
}
