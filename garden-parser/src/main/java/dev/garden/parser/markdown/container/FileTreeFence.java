package dev.garden.parser.markdown.container;

import dev.garden.parser.markdown.spi.Nodes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes of a fence {@code tree} or {@code file-tree} what {@code ::: file-tree} with the same entries is. */
final class FileTreeFence implements PostProcessor {

    private static final Set<String> LANGUAGES = Set.of("tree", FileTreeProcessor.NAME);

    @Override
    public Node process(Node document) {
        for (FencedCodeBlock fence : Nodes.below(document, FencedCodeBlock.class)) {
            String info = Objects.requireNonNullElse(fence.getInfo(), "").strip();
            List<String> lines =
                    fence.getLiteral().lines().filter(line -> !line.isBlank()).toList();
            if (LANGUAGES.contains(info.split("[\\s{:]", 2)[0]) && !lines.isEmpty()) {
                replace(fence, info, FileTreeLines.list(lines));
            }
        }
        return document;
    }

    private static void replace(FencedCodeBlock fence, String info, Node list) {
        String line = ":::" + info;
        Optional<ContainerInfo> read = ContainerInfo.parse(line, 0);
        var title = new ContainerTitle();
        read.map(found -> line.substring(found.titleStart(), found.titleEnd()))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> title.appendChild(new Text(text)));
        var tree = new Container(new ContainerInfo(FileTreeProcessor.NAME, 0, 0), 0);
        tree.setSourceSpans(fence.getSourceSpans());
        tree.appendChild(title);
        tree.appendChild(list);
        while (fence.getFirstChild() != null) {
            tree.appendChild(fence.getFirstChild()); // what other syntaxes say of the block, such as its id
        }
        fence.insertAfter(tree);
        fence.unlink();
    }
}
