package dev.garden.render.feature.search;

/**
 * The text between two headings.
 *
 * @param anchor id of the heading; empty before the first one
 * @param heading its text; empty before the first one
 * @param text what follows, without markup, white space folded
 */
record TextSection(String anchor, String heading, String text) {}
