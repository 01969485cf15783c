/**
 * What a site can do beside showing its notes, one package each, and the list of those that come with Garden.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature;

import org.jspecify.annotations.NullMarked;
