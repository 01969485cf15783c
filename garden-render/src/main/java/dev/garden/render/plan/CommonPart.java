package dev.garden.render.plan;

/**
 * What a feature adds to every page.
 *
 * @param slot the place in the page
 * @param template what writes it
 * @param view what it shows
 */
record CommonPart(String slot, String template, Record view) {}
