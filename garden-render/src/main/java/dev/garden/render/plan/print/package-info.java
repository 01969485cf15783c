/**
 * Views and templates to the HTML of pages.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.plan.print;

import org.jspecify.annotations.NullMarked;
