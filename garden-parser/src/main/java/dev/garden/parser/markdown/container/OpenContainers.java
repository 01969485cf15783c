package dev.garden.parser.markdown.container;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.ParserState;

/** Decides which of several open blocks a line of colons, or {@code @tab}, belongs to: the innermost one that the line reaches. */
final class OpenContainers {

    private OpenContainers() {}

    /**
     * {@return whether a block inside {@code outer} takes a closing line of {@code colons}: an open fence, for which it is code, or a
     * container that it closes}
     */
    static boolean closesInside(Block outer, int colons, ParserState state) {
        boolean taken = false;
        for (Block block = state.getActiveBlockParser().getBlock(); block != outer; block = block.getParent()) {
            if (block instanceof FencedCodeBlock || (block instanceof Container inner && inner.fence() <= colons)) {
                taken = true;
            } else if (!isReached(block, state.getIndent())) {
                taken = false;
            }
        }
        return taken;
    }

    /** {@return whether a line {@code @tab} belongs to a fence or to tabs inside {@code outer}} */
    static boolean tabInside(Block outer, ParserState state) {
        boolean taken = false;
        for (Block block = state.getActiveBlockParser().getBlock(); block != outer; block = block.getParent()) {
            if (block instanceof FencedCodeBlock
                    || (block instanceof Container inner && inner.kind() == ContainerKind.TABS)) {
                taken = true;
            } else if (!isReached(block, state.getIndent())) {
                taken = false;
            }
        }
        return taken;
    }

    /** Lists need an indented line, quotations their mark; containers and paragraphs go on with any line. */
    private static boolean isReached(Block block, int indent) {
        return block instanceof Container
                || block instanceof Tab
                || block instanceof Paragraph
                || block instanceof ListBlock
                || (block instanceof ListItem && indent > 0);
    }
}
