/** What is known of real vaults by other means, and must be seen in their pages. */
package dev.garden.render.corpus;
