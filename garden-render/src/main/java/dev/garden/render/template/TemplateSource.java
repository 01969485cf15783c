package dev.garden.render.template;

import java.util.Optional;

/**
 * Finds the text of templates.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface TemplateSource {

    /**
     * Finds a template.
     *
     * @param name {@code note.peb} for the nearest one, {@code garden/note.peb} for that of a certain theme
     * @return its text
     */
    Optional<String> find(String name);
}
