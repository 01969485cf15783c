/**
 * One file of a vault to the facts of a note: headings, blocks, links, tags, tasks, list items, inline fields, words. Nothing here
 * knows of any other file.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.note;

import org.jspecify.annotations.NullMarked;
