package dev.garden.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Makes texts out of the pieces that Markdown, CJK text and hostile input consist of. */
public final class MarkdownTexts {

    /** Marks that never hide a word of the line that they stand in. */
    private static final List<String> INLINE = List.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "~~",
            "==",
            "$",
            "$$",
            "`",
            "``",
            "(",
            ")",
            ":",
            "!",
            "#",
            " #tag",
            "=",
            "%",
            "\\\\",
            "\\*",
            " ",
            "  ",
            "，",
            "。",
            "（",
            "）",
            "「",
            "」",
            "“",
            "”",
            "、",
            "：",
            "…",
            "—",
            "中文",
            "カナ",
            "한국어",
            "ﾊﾝ",
            "🔥",
            "👨‍👩‍👧",
            "葛\uDB40\uDD00",
            "é",
            "e\u0301",
            "\u3000",
            "\u00A0",
            "|",
            "&amp;",
            "1.",
            "-");

    private static final List<String> HIDING = List.of(
            "[",
            "]",
            "](u)",
            "](<",
            "![",
            "[[",
            "]]",
            "![[",
            "[[#",
            "|alias]]",
            "%%",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "<?",
            "<a href='",
            "[^1]",
            "^[",
            "::",
            "^",
            " ^id",
            "[k:: v]",
            "(k:: ",
            "::mdi:home::",
            "https://a.b/c_d",
            "http://",
            "[1]: /u 'x",
            "&#0;",
            "\\");

    private static final List<String> BLOCKS = List.of(
            "\n",
            "\n\n",
            "\n> ",
            "\n> > ",
            "\n> [!note]- t\n> ",
            "\n- ",
            "\n  - ",
            "\n- [x] ",
            "\n1. ",
            "\n# ",
            "\n###### ",
            "\n    ",
            "\n\t",
            "\n```\n",
            "\n~~~js {1}\n",
            "\n$$\n",
            "\n%%\n",
            "\n| a | b |\n|---|:-:|\n| ",
            "\n---\n",
            "\n===\n",
            "\n::: tip\n",
            "\n:::\n",
            "\n[^1]: ",
            "\n<div>\n",
            "\n^id\n",
            "\nkey:: v\n",
            "\n***\n",
            "\r\n",
            "\r");

    private static final List<String> HOSTILE = List.of(
            "\0",
            "\uFEFF",
            "\u2028",
            "\uD800",
            "\uDC00",
            "\u202E",
            "\u0007",
            "\uFDD0",
            "\uFFFF",
            "\u200D",
            "\uFE0F",
            "\u0085",
            "[[[[[[[[",
            "((((((((",
            "********",
            "> > > > > > > > ",
            "\\\\\\\\\\",
            "&&&&&");

    private MarkdownTexts() {}

    /** {@return any text at all} */
    public static List<String> any(Random random) {
        return parts(random, 60, source -> switch (source.nextInt(8)) {
            case 0, 1 -> "w" + source.nextInt(10);
            case 2, 3 -> pick(source, INLINE);
            case 4, 5 -> pick(source, HIDING);
            case 6 -> pick(source, BLOCKS);
            default -> pick(source, HOSTILE);
        });
    }

    /** {@return one paragraph of marks that hide nothing and words, each {@code word} and a number, behind a first word} */
    public static List<String> paragraph(Random random) {
        List<String> parts = new ArrayList<>(List.of("begin "));
        parts.addAll(parts(
                random, 25, source -> source.nextInt(3) == 0 ? "word" + source.nextInt(1000) : pick(source, INLINE)));
        return parts;
    }

    /** {@return text for one line of a comment: anything but line ends and the mark that ends it} */
    public static List<String> line(Random random) {
        return parts(random, 12, source -> source.nextBoolean() ? pick(source, INLINE) : pick(source, HIDING)).stream()
                .filter(part -> !part.contains("%"))
                .toList();
    }

    /** {@return text for a comment of many lines: anything but the mark that ends it} */
    public static List<String> lines(Random random) {
        return any(random).stream().filter(part -> !part.contains("%")).toList();
    }

    private static List<String> parts(Random random, int most, Function<Random, String> part) {
        List<String> parts = new ArrayList<>();
        int length = random.nextInt(most);
        for (int i = 0; i < length; i++) {
            parts.add(part.apply(random));
        }
        return parts;
    }

    private static String pick(Random random, List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
