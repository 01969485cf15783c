/**
 * The pages of protected notes: what an open page would show, encrypted.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.plan.seal;

import org.jspecify.annotations.NullMarked;
