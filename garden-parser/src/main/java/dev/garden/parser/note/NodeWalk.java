package dev.garden.parser.note;

import org.commonmark.node.Node;

/** Walks a tree in document order without recursion, so that no nesting can overflow the stack. */
final class NodeWalk {
    private NodeWalk() {}

    /** What happens at each node. */
    interface Visitor {

        /** Comes to a node, before its children. */
        void enter(Node node);

        /** Leaves a node, after its children. */
        void exit(Node node);
    }

    /** Walks {@code root} and everything below it. */
    static void over(Node root, Visitor visitor) {
        Node node = root;
        visitor.enter(node);
        while (true) {
            Node child = node.getFirstChild();
            if (child != null) {
                node = child;
                visitor.enter(node);
                continue;
            }
            while (node != root && node.getNext() == null) {
                visitor.exit(node);
                node = node.getParent();
            }
            visitor.exit(node);
            if (node == root) {
                return;
            }
            node = node.getNext();
            visitor.enter(node);
        }
    }
}
