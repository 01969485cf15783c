package dev.garden.render.feature.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphLayoutTest {

    private static List<GraphLayout.Line> chain(int nodes) {
        var lines = new ArrayList<GraphLayout.Line>();
        for (int i = 1; i < nodes; i++) {
            lines.add(new GraphLayout.Line(i / 3, i));
        }
        return lines;
    }

    private static double distance(double[] at, int one, int other) {
        return Math.hypot(at[one * 2] - at[other * 2], at[one * 2 + 1] - at[other * 2 + 1]);
    }

    @Test
    void comesToTheSamePlacesEachTime() {
        assertArrayEquals(GraphLayout.of(200, chain(200)), GraphLayout.of(200, chain(200)));
    }

    @Test
    void putsNeighboursNearerThanStrangers() {
        var lines = List.of(new GraphLayout.Line(0, 1), new GraphLayout.Line(2, 3));
        double[] at = GraphLayout.of(4, lines);
        assertTrue(distance(at, 0, 1) < distance(at, 0, 2) && distance(at, 2, 3) < distance(at, 1, 3));
    }

    @Test
    void keepsNodesApart() {
        double[] at = GraphLayout.of(50, chain(50));
        for (int i = 0; i < 50; i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(distance(at, i, j) > 3, i + " and " + j);
            }
        }
    }

    @Test
    void placesTenThousandNodesInTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> GraphLayout.of(10_000, chain(10_000)));
    }

    @Test
    void placesOneNode() {
        assertTrue(Double.isFinite(GraphLayout.of(1, List.of())[0]));
    }

    @Test
    void putsNodesWithoutLinesAroundTheOthers() {
        double[] at = GraphLayout.of(60, 20, chain(20));
        double inner = 0;
        for (int i = 0; i < 20; i++) {
            inner = Math.max(inner, Math.hypot(at[i * 2], at[i * 2 + 1]));
        }
        for (int i = 20; i < 60; i++) {
            assertTrue(Math.hypot(at[i * 2], at[i * 2 + 1]) > inner, "node " + i);
        }
    }
}
