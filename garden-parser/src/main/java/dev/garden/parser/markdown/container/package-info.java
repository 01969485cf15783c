/**
 * Containers of VuePress and its themes: {@code ::: name title} up to {@code :::}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.container;

import org.jspecify.annotations.NullMarked;
