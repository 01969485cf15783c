/**
 * Fences by what they hold: code with its title, numbers and marked lines, diagrams, formulas, queries.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.code;

import org.jspecify.annotations.NullMarked;
