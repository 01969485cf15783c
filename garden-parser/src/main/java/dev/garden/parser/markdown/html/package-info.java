/**
 * Raw HTML: the components of VuePress that have a plain counterpart.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.html;

import org.jspecify.annotations.NullMarked;
