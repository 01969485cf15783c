/**
 * What templates see: records, documented component by component. A template reads their components and nothing else; they
 * are the same on every page: an {@code href} in them is an address below the root of the site ({@code 笔记/碎碎念/}) or a full one,
 * and a template writes it through {@code url(…)}, which makes it fit the page.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.view;

import org.jspecify.annotations.NullMarked;
