/** What holds for every vault: tried on random ones and on real ones. */
package dev.garden.render.law;
