package dev.garden.render.plan.print;

/**
 * What a feature adds to every page.
 *
 * @param slot the place in the page
 * @param template what writes it
 * @param view what it shows
 */
public record CommonPart(String slot, String template, Record view) {}
