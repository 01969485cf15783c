/**
 * What a person and a script see of the command: data and talk, colour, progress, diagnostics as text and as JSON.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.cli.console;

import org.jspecify.annotations.NullMarked;
