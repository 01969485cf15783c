package dev.garden.parser.markdown.spi;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;

/**
 * The parser of a block that holds other blocks: what those of all syntaxes have in common.
 *
 * @param <B> the block
 * @since 0.1
 */
public abstract class BoxParser<B extends Block> extends AbstractBlockParser {

    private final B block;

    /** Makes the parser of {@code block}. */
    protected BoxParser(B block) {
        this.block = block;
    }

    @Override
    public final B getBlock() {
        return block;
    }

    @Override
    public final boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }
}
