package dev.garden.parser.markdown.wikilink;

import dev.garden.parser.markdown.spi.Textual;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/**
 * A link written {@code [[linktext|label]]}. It has no children: neither part is Markdown, but the label may hold code.
 *
 * @since 0.1
 */
public final class Wikilink extends CustomNode implements Textual {

    private final String linktext;
    private final @Nullable String label;

    Wikilink(String linktext, @Nullable String label) {
        this.linktext = linktext;
        this.label = label;
    }

    /** {@return path and subpath as written, without spaces around them; never empty} */
    public String linktext() {
        return linktext;
    }

    /** {@return the label that its author gave} */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /** {@return what a reader sees: the label, else path and headings in Obsidian's form {@code Note > Heading}} */
    public String display() {
        return label != null
                ? LinkLabel.plain(label)
                : Arrays.stream(linktext.split("#"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" > "));
    }

    @Override
    public String text() {
        return display();
    }
}
