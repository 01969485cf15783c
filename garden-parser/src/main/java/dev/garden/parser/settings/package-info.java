/**
 * Reads {@code garden.yml}: keys composed from their consumers, wrong ones reported with the nearest known name.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.settings;

import org.jspecify.annotations.NullMarked;
