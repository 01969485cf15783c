package dev.garden.render.spi;

import dev.garden.render.output.OutputContent;

/**
 * The picture of a site, as its vault has it.
 *
 * @param extension of its file, in lower case: {@code svg}, {@code png} or another one
 * @param content of its file
 * @since 0.1
 */
public record SiteIcon(String extension, OutputContent content) {}
