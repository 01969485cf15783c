/**
 * Diagrams: PlantUML drawn to SVG inside the JVM by {@code PlantUmlRenderer}, and what the browser needs to draw Mermaid.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.diagram;

import org.jspecify.annotations.NullMarked;
