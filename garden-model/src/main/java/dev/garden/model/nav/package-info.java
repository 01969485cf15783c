/**
 * Navigation notes as data: sections, items, icons.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.model.nav;

import org.jspecify.annotations.NullMarked;
