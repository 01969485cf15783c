/**
 * The run that makes and writes every file, and what comes to light on the way.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.plan.run;

import org.jspecify.annotations.NullMarked;
