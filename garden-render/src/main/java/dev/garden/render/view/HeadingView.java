package dev.garden.render.view;

/**
 * An entry of a table of contents.
 *
 * @param level of the heading, 1 to 6
 * @param depth how deep it stands in the table, from 0, with no step left out
 * @param text its text, without any markup
 * @param label its text as markup, with formulas set; to stand in a link
 * @param anchor the id of its element
 * @since 0.1
 */
public record HeadingView(int level, int depth, String text, Html label, String anchor) {}
