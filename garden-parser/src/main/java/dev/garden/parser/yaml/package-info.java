/**
 * YAML as values with positions: the core schema of YAML 1.2, read from the node graph of snakeyaml, with bounds on what a hostile
 * text may cost.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.parser.yaml;

import org.jspecify.annotations.NullMarked;
