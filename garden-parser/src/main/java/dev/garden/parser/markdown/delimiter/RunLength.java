package dev.garden.parser.markdown.delimiter;

/**
 * What a {@link DelimiterRule} knows of a run.
 *
 * @param written the length of the run in the source
 * @param left how many characters are not used up yet
 * @param both whether the run can open and close
 * @since 0.1
 */
public record RunLength(int written, int left, boolean both) {}
