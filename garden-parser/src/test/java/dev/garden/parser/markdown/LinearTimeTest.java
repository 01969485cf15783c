package dev.garden.parser.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link MarkdownBenchmark} measures the same over five million characters; here a slip shows at once. */
class LinearTimeTest {

    private final Markdown markdown = Markdown.obsidian();

    static List<String> pieces() {
        return HostileTexts.REPEATED;
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void readsARepeatedPieceInTime(String piece) {
        String text = "x " + HostileTexts.repeated(piece, 200_000);
        String html = assertTimeout(Duration.ofSeconds(10), () -> markdown.html(text));
        assertFalse(html.isEmpty());
    }
}
