package dev.garden.parser.note;

import dev.garden.model.link.Link;
import dev.garden.model.link.Linktext;
import dev.garden.parser.markdown.embed.Embed;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.wikilink.Wikilink;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Collects links and embeds, whichever way they are written. */
final class LinkCollector implements FactCollector {

    private final NoteText text;
    private final List<Link> links = new ArrayList<>();

    LinkCollector(NoteText text) {
        this.text = text;
    }

    @Override
    public void enter(Node node) {
        if (node instanceof Wikilink link) {
            add(node, Link.Kind.WIKILINK, link.linktext(), link.label().orElse(null));
        } else if (node instanceof Embed embed) {
            String labels = String.join("|", embed.labels());
            add(node, Link.Kind.EMBED, embed.linktext(), labels.isEmpty() ? null : labels);
        } else if (node instanceof org.commonmark.node.Link link && !isQuery(link.getDestination())) {
            add(node, Link.Kind.MARKDOWN, link.getDestination(), Spaces.fold(Nodes.text(node)));
        } else if (node instanceof Image image) {
            add(node, Link.Kind.EMBED, image.getDestination(), Spaces.fold(Nodes.text(node)));
        }
    }

    /** An address that is one inline query of Dataview is known only when the query has run. */
    private static boolean isQuery(String destination) {
        return destination.startsWith("`") && destination.endsWith("`") && destination.length() > 2;
    }

    private void add(Node node, Link.Kind kind, String linktext, @Nullable String display) {
        Linktext parts = kind == Link.Kind.WIKILINK ? Linktext.parse(linktext) : Linktext.parseDestination(linktext);
        links.add(new Link(kind, parts.path(), parts.subpath(), display, Link.Place.BODY, text.position(node)));
    }

    @Override
    public void finish(NoteFacts facts) {
        facts.links.addAll(links);
    }
}
