/** A syntax that is not Garden's: what the page on contributing walks through, whole in one folder. */
package dev.garden.cli.example;
