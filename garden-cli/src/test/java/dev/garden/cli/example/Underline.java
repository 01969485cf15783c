package dev.garden.cli.example;

import org.commonmark.node.CustomNode;

/** Underlined text, {@code ^^text^^}. */
final class Underline extends CustomNode {}
