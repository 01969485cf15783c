/**
 * Navigation notes: which notes are one, and their headings and lists as sections and items.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.nav;

import org.jspecify.annotations.NullMarked;
