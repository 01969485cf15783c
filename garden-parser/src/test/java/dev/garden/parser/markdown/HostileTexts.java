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
            "^[a",
            "^[a] ",
            "[^a]: x\n",
            "> [!note] a\n> b\n\n",
            "::: tip\n",
            "::: tip\na\n:::\n",
            "::: tabs\n@tab a\n",
            "|a|\n|-|\n",
            "|a|b\n",
            "- [x] a\n",
            "```js {1}\na\n```\n",
            "# a {#b}\n",
            "[[TOC]]\n\n",
            "<Badge text='",
            "@[youtube](a)\n\n");

    private HostileTexts() {}

    /** {@return {@code piece} over and over, {@code length} characters in all} */
    static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length());
    }
}
