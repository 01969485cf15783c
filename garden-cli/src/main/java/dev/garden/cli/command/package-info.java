/**
 * One class a command, below {@link dev.garden.cli.command.GardenCommand}.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.cli.command;

import org.jspecify.annotations.NullMarked;
