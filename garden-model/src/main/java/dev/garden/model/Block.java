package dev.garden.model;

import dev.garden.model.source.Position;

/**
 * A block with an id ({@code ^id}), which links and embeds can name.
 *
 * @param id as written, without its caret
 * @param anchor the id of its element in the page
 * @param position of the block's first character in the file
 * @param lastLine the line of the file, from 1, on which it ends
 * @since 0.1
 */
public record Block(String id, String anchor, Position position, int lastLine) {}
