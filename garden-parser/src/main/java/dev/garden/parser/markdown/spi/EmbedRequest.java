package dev.garden.parser.markdown.spi;

import java.util.List;

/**
 * An embed met while a note is turned into HTML.
 *
 * @param form how it is written
 * @param linktext path and subpath, or an address, as written
 * @param labels the parts between bars behind the target ({@code ![[a.png|caption|100]]}), or the alternative text split at bars
 * @param title the title of a Markdown image; empty for none
 * @param lines which lines of the target are meant, from 1, as written: {@code 1-9}, {@code 5-}, {@code -5}, {@code 3}; empty for all
 * @since 0.1
 */
public record EmbedRequest(Form form, String linktext, List<String> labels, String title, String lines) {

    /**
     * How an embed is written.
     *
     * @since 0.1
     */
    public enum Form {
        /** {@code ![[target]]}. */
        WIKILINK,
        /** {@code ![label](target)}: the target is percent-decoded. */
        MARKDOWN
    }

    /** Copies the labels. */
    public EmbedRequest {
        labels = List.copyOf(labels);
    }
}
