package dev.garden.parser.note;

import dev.garden.model.Block;
import dev.garden.parser.markdown.blockid.BlockId;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Collects the blocks that have an id. */
final class BlockCollector implements FactCollector {

    private final NoteText text;
    private final List<Block> blocks = new ArrayList<>();

    BlockCollector(NoteText text) {
        this.text = text;
    }

    @Override
    public void enter(Node node) {
        BlockId.of(node).ifPresent(id -> {
            blocks.add(new Block(id.id(), id.anchor(), text.position(node), text.lastLine(node)));
        });
    }

    @Override
    public void finish(NoteFacts facts) {
        facts.blocks.addAll(blocks);
    }
}
