/**
 * Pictures that stand for notes on other sites, drawn from their titles.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.card;

import org.jspecify.annotations.NullMarked;
