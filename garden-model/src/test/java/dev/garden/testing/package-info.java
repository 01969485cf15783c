/** Readers of case files and other helpers that the tests of all modules share. */
package dev.garden.testing;
