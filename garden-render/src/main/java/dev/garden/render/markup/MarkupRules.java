package dev.garden.render.markup;

import java.util.Map;
import java.util.Optional;

/**
 * What may stand in a page.
 *
 * @since 0.1
 */
public interface MarkupRules {

    /**
     * Says what becomes of an element.
     *
     * @param element what the engine wrote
     * @param parent name of the element around it, as it was let through; empty at the root
     * @return the element to write; empty to leave it out with all that it holds
     */
    Optional<Tag> tag(Tag element, String parent);

    /**
     * A start tag.
     *
     * @param name of the element, lower or mixed case as written
     * @param attributes name to value, in the order in which they are written
     * @since 0.1
     */
    record Tag(String name, Map<String, String> attributes) {}
}
