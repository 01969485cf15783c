/** Whole sites of real vaults: their links, what must not be in them, their bytes. */
package dev.garden.cli.site;
