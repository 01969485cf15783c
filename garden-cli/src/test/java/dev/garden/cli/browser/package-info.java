/** Built sites in the Chromium of the machine. */
package dev.garden.cli.browser;
