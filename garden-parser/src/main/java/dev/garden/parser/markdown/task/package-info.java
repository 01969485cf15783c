/**
 * Tasks: list items with a status character, {@code - [x] text}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.task;

import org.jspecify.annotations.NullMarked;
