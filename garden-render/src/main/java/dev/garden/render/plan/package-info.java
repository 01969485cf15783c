/**
 * Which pages a site has: the plan, put together of its parts.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.plan;

import org.jspecify.annotations.NullMarked;
