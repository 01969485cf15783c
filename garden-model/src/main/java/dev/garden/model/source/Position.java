package dev.garden.model.source;

/**
 * A place in a file, as editors show it.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units of Java
 * @since 0.1
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** The first character of a file. */
    public static final Position START = new Position(1, 1);

    /**
     * Takes a line and a column, both from 1.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column start at 1: " + line + ":" + column);
        }
    }

    /**
     * {@return the position {@code line:column}}
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     */
    public static Position of(int line, int column) {
        return new Position(line, column);
    }

    @Override
    public int compareTo(Position other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
