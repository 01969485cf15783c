package dev.garden.parser.markdown.container;

import org.commonmark.node.CustomBlock;

/**
 * A container. Its first child is a {@link ContainerTitle}, all behind it is the content.
 *
 * @since 0.1
 */
public final class Container extends CustomBlock {

    private final ContainerInfo info;
    private final int fence;
    private final LineAnswer closing = new LineAnswer();

    Container(ContainerInfo info, int fence) {
        this.info = info;
        this.fence = fence;
    }

    /** {@return its name in lower case, such as {@code tip}} */
    public String name() {
        return info.name();
    }

    /** {@return what the name means; a checker reports {@link ContainerKind#UNKNOWN}} */
    public ContainerKind kind() {
        return ContainerKind.of(info.name());
    }

    ContainerInfo info() {
        return info;
    }

    /** The number of colons that it was opened with. */
    int fence() {
        return fence;
    }

    /** Whether a line of colons closes something inside. */
    LineAnswer closing() {
        return closing;
    }
}
