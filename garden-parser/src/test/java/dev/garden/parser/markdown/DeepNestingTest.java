package dev.garden.parser.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that nest deeper than a stack of half a megabyte would bear, if each level took a frame. */
class DeepNestingTest {

    private static final long SMALL_STACK = 512L * 1024;

    private static String html(String text) throws InterruptedException {
        var html = new AtomicReference<String>();
        var thread = new Thread(null, () -> html.set(Markdown.obsidian().html(text)), "small stack", SMALL_STACK);
        thread.start();
        thread.join();
        return Optional.ofNullable(html.get()).orElseThrow(() -> new AssertionError("the thread died"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "1. ",
                "> [!note] ",
                "> - ",
                "- [ ] ",
                "::: tip\n",
                "::: tabs\n@tab a\n",
                "- ::: tip\n",
                "*",
                "**a ",
                "^[",
                "[^1]: ",
                "<b>",
                "==a ~~b "
            })
    void anyDepthIsRead(String piece) throws InterruptedException {
        html(piece.repeat(10_000) + "end");
    }

    @Test
    void listsNestByIndentation() throws InterruptedException {
        String text = IntStream.range(0, 1_000)
                .mapToObj(depth -> "  ".repeat(depth) + "- a")
                .collect(Collectors.joining("\n"));
        html(text);
    }

    @Test
    void textAtTheBottomIsKept() throws InterruptedException {
        String html = html("> ".repeat(10_000) + "bottom");
        assertTrue(html.contains("bottom"));
        assertEquals(html.indexOf("bottom"), html.lastIndexOf("bottom"));
    }
}
