/**
 * What a site is called, in which languages it speaks, and the settings that say so.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.plan.site;

import org.jspecify.annotations.NullMarked;
