package dev.garden.parser.markdown.code;

import dev.garden.parser.markdown.spi.Nodes;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Fence} in the place of every fenced block. */
final class FenceProcessor implements PostProcessor {

    private final Set<String> plain;

    /** Puts nothing but code in the place of the blocks in the languages {@code plain}. */
    FenceProcessor(Set<String> plain) {
        this.plain = plain;
    }

    @Override
    public Node process(Node document) {
        for (FencedCodeBlock block : Nodes.below(document, FencedCodeBlock.class)) {
            Fence fence = fence(FenceInfo.parse(text(block.getInfo())), text(block.getLiteral()));
            fence.setSourceSpans(block.getSourceSpans());
            while (block.getFirstChild() != null) {
                fence.appendChild(block.getFirstChild()); // what other syntaxes say of the block, such as its id
            }
            block.insertAfter(fence);
            block.unlink();
        }
        return document;
    }

    private Fence fence(FenceInfo info, String source) {
        String language = info.key();
        if (plain.contains(language)) {
            return new CodeFence(info, source);
        }
        if (DiagramFence.LANGUAGES.contains(language)) {
            return new DiagramFence(info, source);
        }
        if (QueryFence.LANGUAGES.contains(language)) {
            return new QueryFence(info, source);
        }
        return language.equals(MathFence.LANGUAGE) ? new MathFence(info, source) : new CodeFence(info, source);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
