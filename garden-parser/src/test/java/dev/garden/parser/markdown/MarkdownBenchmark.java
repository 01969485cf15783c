package dev.garden.parser.markdown;

import java.util.List;
import java.util.Locale;

/** Measures hostile texts of 2.5 and 5 million characters: each must end within ten seconds, and twice the text cost twice the time. */
final class MarkdownBenchmark {

    private static final int LENGTH = 5_000_000;

    private MarkdownBenchmark() {}

    /** Prints one line for each piece, or for those given. */
    public static void main(String[] pieces) {
        var markdown = Markdown.obsidian();
        markdown.html(HostileTexts.repeated("a **b** [c](d) ", 100_000));
        Iterable<String> chosen = pieces.length == 0 ? HostileTexts.REPEATED : List.of(pieces);
        for (String piece : chosen) {
            double half = seconds(markdown, HostileTexts.repeated(piece, LENGTH / 2));
            double whole = seconds(markdown, HostileTexts.repeated(piece, LENGTH));
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %6.2f s %6.2f s  × %.1f%n",
                    piece.replace("\n", "\\n"),
                    half,
                    whole,
                    whole / half);
        }
    }

    private static double seconds(Markdown markdown, String text) {
        long start = System.nanoTime();
        int length = markdown.html(text).length();
        return length < 0 ? 0 : (System.nanoTime() - start) / 1e9;
    }
}
