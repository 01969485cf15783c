package dev.garden.parser.markdown.spi;

import dev.garden.model.link.Link;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Decides what the element of a link looks like. Implemented by the renderer, which knows the garden.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface LinkResolver {

    /**
     * Resolves a link.
     *
     * @param request the link as written
     * @return the attributes of its {@code a} element, in order: {@code class}, {@code href} when it leads somewhere, {@code data-href} …
     */
    Map<String, String> attributes(LinkRequest request);

    /**
     * Decides what a reader sees of a wikilink whose author gave it no label.
     *
     * @param request the link as written
     * @param written what is written, in Obsidian's form {@code Note > Heading}
     * @return the text; by default what is written, as Obsidian does
     */
    default String text(LinkRequest request, String written) {
        return written;
    }

    /**
     * Decides what the element of a tag looks like.
     *
     * @param name the tag as written, without its {@code #}
     * @return the attributes of its {@code a} element, in order; by default it leads nowhere but has the class of a tag
     */
    default Map<String, String> tag(String name) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "tag");
        attributes.put("href", "#" + name);
        return attributes;
    }

    /** {@return a resolver that knows no garden: addresses are kept, names of notes are unresolved} */
    static LinkResolver none() {
        return request -> {
            var attributes = new LinkedHashMap<String, String>();
            if (request.kind() == Link.Kind.MARKDOWN) {
                attributes.put("href", request.linktext());
            } else {
                attributes.put("class", "internal-link is-unresolved");
                attributes.put("data-href", request.linktext());
            }
            return attributes;
        };
    }
}
