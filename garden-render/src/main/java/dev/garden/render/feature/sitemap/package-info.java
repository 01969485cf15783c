/**
 * What search engines ask for: the sitemap, and what they may read.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.feature.sitemap;

import org.jspecify.annotations.NullMarked;
