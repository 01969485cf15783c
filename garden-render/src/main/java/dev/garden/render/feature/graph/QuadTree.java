package dev.garden.render.feature.graph;

import java.util.Arrays;

/** Sums up far points, so that a point need not look at every other (Barnes and Hut, 1986). Positions are pairs in one array. */
final class QuadTree {

    private static final int DEEPEST = 32;
    private static final double OPENING = 0.81;

    private final double[] at;
    private int[] children = new int[256];
    private double[] sums = new double[256];
    private int cells;
    private double width;
    private double left;
    private double top;

    private QuadTree(double[] at) {
        this.at = at;
    }

    static QuadTree of(double[] at) {
        var tree = new QuadTree(at);
        tree.frame();
        tree.cell();
        for (int i = 0; i < at.length; i += 2) {
            tree.insert(at[i], at[i + 1]);
        }
        return tree;
    }

    private void frame() {
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        left = Double.POSITIVE_INFINITY;
        top = Double.POSITIVE_INFINITY;
        for (int i = 0; i < at.length; i += 2) {
            left = Math.min(left, at[i]);
            right = Math.max(right, at[i]);
            top = Math.min(top, at[i + 1]);
            bottom = Math.max(bottom, at[i + 1]);
        }
        width = Math.max(right - left, bottom - top) + 1;
    }

    private int cell() {
        if (cells * 4 + 4 > children.length) {
            children = Arrays.copyOf(children, children.length * 2);
            sums = Arrays.copyOf(sums, sums.length * 2);
        }
        return cells++;
    }

    /** Goes down until the point is alone in its cell; a cell with one point passes it on when a second one comes. */
    private void insert(double x, double y) {
        int cell = 0;
        double side = width;
        double cellX = left;
        double cellY = top;
        for (int depth = 0; depth < DEEPEST; depth++) {
            boolean empty = sums[cell * 4] == 0;
            boolean leaf = sums[cell * 4] == 1;
            double oldX = sums[cell * 4 + 1];
            double oldY = sums[cell * 4 + 2];
            add(cell, x, y);
            if (empty) {
                return;
            }
            side /= 2;
            if (leaf && depth < DEEPEST - 1) {
                add(child(cell, quarter(oldX, oldY, cellX + side, cellY + side)), oldX, oldY);
            }
            int quarter = quarter(x, y, cellX + side, cellY + side);
            cell = child(cell, quarter);
            cellX += (quarter & 1) * side;
            cellY += (quarter >> 1) * side;
        }
    }

    private static int quarter(double x, double y, double middleX, double middleY) {
        return (x >= middleX ? 1 : 0) + (y >= middleY ? 2 : 0);
    }

    private int child(int cell, int quarter) {
        if (children[cell * 4 + quarter] == 0) {
            int made = cell();
            children[cell * 4 + quarter] = made;
        }
        return children[cell * 4 + quarter];
    }

    private void add(int cell, double x, double y) {
        sums[cell * 4]++;
        sums[cell * 4 + 1] += x;
        sums[cell * 4 + 2] += y;
    }

    /** Adds to {@code force} how all points push {@code point} away: by one over the distance. */
    void push(int point, double[] force) {
        push(0, width, point, force);
    }

    private void push(int cell, double side, int point, double[] force) {
        double mass = sums[cell * 4];
        double dx = at[point * 2] - sums[cell * 4 + 1] / mass;
        double dy = at[point * 2 + 1] - sums[cell * 4 + 2] / mass;
        double square = dx * dx + dy * dy;
        boolean leaf = true;
        if (mass > 1 && side * side > OPENING * square) {
            for (int quarter = 0; quarter < 4; quarter++) {
                int child = children[cell * 4 + quarter];
                if (child != 0) {
                    leaf = false;
                    push(child, side / 2, point, force);
                }
            }
        }
        if (leaf && square > 0) {
            force[0] += dx * mass / square;
            force[1] += dy * mass / square;
        }
    }
}
