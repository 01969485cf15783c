package dev.garden.render.view;

import java.util.List;

/**
 * A navigation, as the page that it serves shows it.
 *
 * @param title of its note
 * @param href link to its note
 * @param sections in order
 * @since 0.1
 */
public record NavView(String title, String href, List<NavSectionView> sections) {

    /** Copies the sections. */
    public NavView {
        sections = List.copyOf(sections);
    }
}
