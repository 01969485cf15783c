/**
 * Keys and ciphers of protected notes: what only readers with the passphrase may see leaves the renderer through here.
 *
 * @since 0.1
 */
@NullMarked
package dev.garden.render.protect;

import org.jspecify.annotations.NullMarked;
