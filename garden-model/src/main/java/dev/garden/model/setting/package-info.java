/**
 * The settings of a garden, typed; each key is declared beside its consumer.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.model.setting;

import org.jspecify.annotations.NullMarked;
