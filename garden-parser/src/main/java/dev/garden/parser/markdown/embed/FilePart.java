package dev.garden.parser.markdown.embed;

import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/**
 * Says which lines of a file an embed shows, and whether they are code. It is the last child of the embed's image and shows nothing
 * itself.
 *
 * @since 0.1
 */
public final class FilePart extends CustomNode {

    private final String lines;
    private final @Nullable String code;

    private FilePart(String lines, @Nullable String code) {
        this.lines = lines;
        this.code = code;
    }

    /**
     * {@return a part that is shown as what the file holds}
     *
     * @param lines as written, such as {@code 1-9}, {@code 5-} or {@code 3}; empty for all
     */
    public static FilePart of(String lines) {
        return new FilePart(lines, null);
    }

    /**
     * {@return a part that is shown as code}
     *
     * @param lines as written; empty for all
     * @param info what would stand behind the opening fence of that code; may be empty
     */
    public static FilePart code(String lines, String info) {
        return new FilePart(lines, info);
    }

    /** {@return which lines of the file are meant, counted from 1, as written; empty for all} */
    public String lines() {
        return lines;
    }

    /** {@return what would stand behind an opening fence, if the file is code} */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }
}
