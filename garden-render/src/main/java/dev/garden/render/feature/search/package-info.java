/**
 * Search in the page: an index in shards, made at build time and read by a worker in the browser.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.search;

import org.jspecify.annotations.NullMarked;
