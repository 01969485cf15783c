/**
 * What is wrong with a vault, where, and what to do about it.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.model.diagnostic;

import org.jspecify.annotations.NullMarked;
