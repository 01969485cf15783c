package dev.garden.parser.note;

import dev.garden.model.link.Link;
import dev.garden.model.link.Linktext;
import dev.garden.model.property.Properties;
import dev.garden.model.property.Property;
import dev.garden.model.property.PropertyValue;
import dev.garden.model.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the links in the properties of a note. Rule: Obsidian, a value that is one wikilink and nothing else. */
final class PropertyLinks {

    private final NoteText text;
    private final List<Link> links = new ArrayList<>();
    /** Where the search for the next link of the property begins. */
    private int from;

    private PropertyLinks(NoteText text) {
        this.text = text;
    }

    static List<Link> of(Properties properties, NoteText text) {
        var found = new PropertyLinks(text);
        for (Property property : properties.all()) {
            found.from = text.offset(property.position());
            found.collect(property.value(), property.position());
        }
        return found.links;
    }

    private void collect(PropertyValue value, Position property) {
        if (value instanceof PropertyValue.Link link) {
            add(link, property);
        } else if (value instanceof PropertyValue.Items items) {
            items.items().forEach(item -> collect(item, property));
        } else if (value instanceof PropertyValue.Entries entries) {
            entries.entries().values().forEach(entry -> collect(entry, property));
        }
    }

    private void add(PropertyValue.Link link, Position property) {
        String source = text.source().text();
        int at = source.indexOf("[[" + link.linktext(), from);
        boolean known = at >= 0 && at < text.source().bodyStart();
        from = known ? at + 2 : from;
        var position = known ? text.position(at) : property;
        Linktext parts = Linktext.parse(link.linktext());
        links.add(new Link(
                Link.Kind.WIKILINK,
                parts.path(),
                parts.subpath(),
                label(link.text()).orElse(null),
                Link.Place.PROPERTY,
                position));
    }

    /** Finds what stands behind the bar of {@code [[linktext|label]]}. */
    private static Optional<String> label(String link) {
        int bar = link.indexOf('|');
        int end = link.lastIndexOf("]]");
        return bar < 0 || end < bar
                ? Optional.empty()
                : Optional.of(link.substring(bar + 1, end).strip());
    }
}
