/**
 * Which pages a site has, what each of them shows, and the run that writes them all.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.plan;

import org.jspecify.annotations.NullMarked;
