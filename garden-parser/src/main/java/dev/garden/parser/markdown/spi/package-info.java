/**
 * Ports and helpers that every syntax shares: what a link becomes, what an embed brings in, how a node becomes HTML.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.spi;

import org.jspecify.annotations.NullMarked;
