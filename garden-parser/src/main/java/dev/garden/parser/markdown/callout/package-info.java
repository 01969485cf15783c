/**
 * Obsidian's callouts and GitHub's alerts: quotations whose first line is {@code [!type]}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.callout;

import org.jspecify.annotations.NullMarked;
