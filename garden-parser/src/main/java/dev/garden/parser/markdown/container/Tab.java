package dev.garden.parser.markdown.container;

import org.commonmark.node.CustomBlock;

/**
 * A panel of {@code ::: tabs}. Its first child is a {@link ContainerTitle}, all behind it is the content.
 *
 * @since 0.1
 */
public final class Tab extends CustomBlock {

    private final String id;
    private final boolean active;
    private final LineAnswer next = new LineAnswer();

    private Tab(String id, boolean active) {
        this.id = id;
        this.active = active;
    }

    static Tab shown(String id) {
        return new Tab(id, true);
    }

    static Tab inactive(String id) {
        return new Tab(id, false);
    }

    /** {@return the name by which panels of several groups are switched together; empty for none} */
    public String id() {
        return id;
    }

    /** {@return whether its author wants it to show at first} */
    public boolean isActive() {
        return active;
    }

    /** Whether a line that begins a panel belongs to tabs inside. */
    LineAnswer next() {
        return next;
    }
}
