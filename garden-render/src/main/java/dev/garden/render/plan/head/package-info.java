/**
 * What stands in the heads of pages: descriptions, pictures, linked data, the content policy.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.plan.head;

import org.jspecify.annotations.NullMarked;
