/**
 * Templates: the only package that knows the template engine.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.template;

import org.jspecify.annotations.NullMarked;
