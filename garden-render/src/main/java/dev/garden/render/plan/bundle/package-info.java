/**
 * The files that all pages share: style sheet, modules, icons, what engines and the vault bring.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.plan.bundle;

import org.jspecify.annotations.NullMarked;
