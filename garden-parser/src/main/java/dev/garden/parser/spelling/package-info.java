/**
 * How near two spellings are, for those who guess what somebody meant to write.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.spelling;

import org.jspecify.annotations.NullMarked;
