package dev.garden.parser.note;

import org.commonmark.node.Node;

/** Collects one kind of fact while the tree of a note is walked once. */
interface FactCollector {

    /** Sees a node before its children. */
    default void enter(Node node) {}

    /** Sees a node after its children. */
    default void exit(Node node) {}

    /** Hands over what was collected. */
    void finish(NoteFacts facts);
}
