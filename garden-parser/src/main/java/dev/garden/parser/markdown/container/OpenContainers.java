package dev.garden.parser.markdown.container;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
    static boolean closesInside(Container outer, int colons, ParserState state) {
        if (!outer.closing().isFor(state.getLine())) {
            walk(
                    outer,
                    state,
                    block -> block instanceof FencedCodeBlock
                            || (block instanceof Container inner && inner.fence() <= colons),
                    block -> block instanceof Container inner ? Optional.of(inner.closing()) : Optional.empty());
        }
        return outer.closing().isTaken();
    }

    /** {@return whether a line {@code @tab} belongs to a fence or to tabs inside {@code outer}} */
    static boolean tabInside(Tab outer, ParserState state) {
        if (!outer.next().isFor(state.getLine())) {
            walk(
                    outer,
                    state,
                    block -> block instanceof FencedCodeBlock
                            || (block instanceof Container inner && inner.kind() == ContainerKind.TABS),
                    block -> block instanceof Tab inner ? Optional.of(inner.next()) : Optional.empty());
        }
        return outer.next().isTaken();
    }

    /** Goes from the innermost open block to {@code outer} and notes the answer for all that will be asked on this line. */
    private static void walk(
            Block outer, ParserState state, Predicate<Block> takes, Function<Block, Optional<LineAnswer>> answers) {
        boolean taken = false;
        Block block = state.getActiveBlockParser().getBlock();
        while (true) {
            boolean soFar = taken;
            answers.apply(block).ifPresent(answer -> answer.set(state.getLine(), soFar));
            if (block == outer) {
                return;
            }
            if (takes.test(block)) {
                taken = true;
            } else if (!isReached(block, state.getIndent())) {
                taken = false;
            }
            block = block.getParent();
        }
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
