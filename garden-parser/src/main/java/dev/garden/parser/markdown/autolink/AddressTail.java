package dev.garden.parser.markdown.autolink;

import org.commonmark.node.CustomNode;

/** An address from the colon on; {@link AddressProcessor} finds the scheme, which the parser had already read as text. */
final class AddressTail extends CustomNode {

    private final String text;

    AddressTail(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
