package dev.garden.parser.markdown;

import java.util.List;

/** Pieces that are harmless once and costly a million times if an algorithm is not linear. */
final class HostileTexts {

    static final List<String> REPEATED = List.of(
            "[[a]] ",
            "[ [x](u) ",
            "==",
            "%%",
            "$",
            "$ ",
            "$a ",
            "![[",
            "> [!",
            "*_",
            "*a _b ",
            "**中（",
            "**a ",
            "[",
            "![",
            "](u)",
            "(a:: ",
            "`",
            "``a` ",
            "#a",
            "a#",
            "https://",
            "https://a.b/c) ",
            "::a:",
            "^a ",
            "<a ",
            "<!--",
            "&#",
            "a@b.",
            "|",
            "\\",
            "~~a ",
            "==a ",
            "%%a",
            "$$\n",
            "%%\n",
            "\n- a",
            "\n> ",
            "a\n",
            "$$a$$\n",
            "[^a]",
            "^[a");

    private HostileTexts() {}

    /** {@return {@code piece} over and over, {@code length} characters in all} */
    static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length());
    }
}
