/**
 * Headings as link targets: anchors that are unique in a note, {@code {#id}}, and the ids that other programs give.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.heading;

import org.jspecify.annotations.NullMarked;
