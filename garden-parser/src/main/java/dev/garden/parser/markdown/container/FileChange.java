package dev.garden.parser.markdown.container;

import org.commonmark.node.CustomNode;

/** An entry of a file tree that its author marks as new ({@code ++}) or as gone ({@code --}). */
final class FileChange extends CustomNode {

    private final String element;

    private FileChange(String element) {
        this.element = element;
    }

    static FileChange added() {
        return new FileChange("ins");
    }

    static FileChange removed() {
        return new FileChange("del");
    }

    /** {@return the HTML element that says the same} */
    String element() {
        return element;
    }
}
