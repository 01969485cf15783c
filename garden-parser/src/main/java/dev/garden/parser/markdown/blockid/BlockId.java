package dev.garden.parser.markdown.blockid;

import dev.garden.parser.markdown.spi.Textual;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/**
 * The id of the block whose last child this is.
 *
 * @since 0.1
 */
public final class BlockId extends CustomNode implements Textual {

    private final String id;

    BlockId(String id) {
        this.id = id;
    }

    /**
     * {@return the id of {@code block}; empty when it has none}
     *
     * @param block of a parsed document
     */
    public static Optional<BlockId> of(Node block) {
        return block.getLastChild() instanceof BlockId id ? Optional.of(id) : Optional.empty();
    }

    /**
     * {@return the anchor that a link to the block with {@code id} leads to; letter case does not matter to links}
     *
     * @param id without its {@code ^}
     */
    public static String anchor(String id) {
        return "^" + id.toLowerCase(Locale.ROOT);
    }

    /** {@return the id as written, without its caret} */
    public String id() {
        return id;
    }

    /**
     * Whether the id is taken out of the text. Obsidian knows ids of Latin letters, digits and dashes and shows all others; a link that
     * names one of another script finds its block here, and the text stays as it is.
     *
     * @return false for an id of another script
     */
    boolean isHidden() {
        return id.chars().allMatch(c -> c < 0x80);
    }

    /** {@return the id of the block's element} */
    public String anchor() {
        return anchor(id);
    }

    /** {@return empty text: an id is not shown} */
    @Override
    public String text() {
        return "";
    }

    @Override
    protected String toStringAttributes() {
        return "id=" + id;
    }
}
