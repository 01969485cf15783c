package dev.garden.parser.nav;

import dev.garden.model.link.Link.Kind;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.wikilink.Wikilink;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * The link of an entry, whichever way it is written.
 *
 * @param kind how
 * @param linktext path and subpath, or an address, as written
 * @param label what a reader sees
 */
record EntryLink(Kind kind, String linktext, String label) {

    private static final Pattern SPACED = Pattern.compile("\\[([^\\[\\]]++)]\\((/[^()<>]*+)\\)");

    /** Reads a node; empty if it is no link. */
    static Optional<EntryLink> of(Node node) {
        if (node instanceof Wikilink link) {
            return Optional.of(new EntryLink(Kind.WIKILINK, link.linktext(), link.display()));
        }
        return node instanceof Link link
                ? Optional.of(new EntryLink(Kind.MARKDOWN, link.getDestination(), Nodes.text(link)))
                : Optional.empty();
    }

    /**
     * Finds an address with spaces in it, which to CommonMark is no link. As an entry of a navigation it can mean nothing else, and its
     * author finds it reported if it leads nowhere.
     */
    static Optional<EntryLink> inText(String text) {
        Matcher written = SPACED.matcher(text);
        return written.find()
                ? Optional.of(new EntryLink(Kind.MARKDOWN, written.group(2).strip(), written.group(1)))
                : Optional.empty();
    }
}
