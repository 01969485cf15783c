/**
 * Marks that come in pairs around text ({@code *}, {@code _}, {@code ~~}, {@code ==}): the delimiter algorithm of CommonMark,
 * with the flanking rules that suit Chinese, Japanese and Korean.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.markdown.delimiter;

import org.jspecify.annotations.NullMarked;
