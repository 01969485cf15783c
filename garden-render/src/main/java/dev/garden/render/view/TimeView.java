package dev.garden.render.view;

/**
 * A date, with its time if one is known.
 *
 * @param iso for {@code datetime}
 * @param text the day, in the language of the page
 * @since 0.1
 */
public record TimeView(String iso, String text) {}
