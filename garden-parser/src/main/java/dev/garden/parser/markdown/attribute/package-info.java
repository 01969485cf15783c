/**
 * Classes and ids in braces, {@code ==text=={.class #id}}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.attribute;

import org.jspecify.annotations.NullMarked;
