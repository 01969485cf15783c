/**
 * The words of the interface in the reader's language, and dates in its form.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.i18n;

import org.jspecify.annotations.NullMarked;
