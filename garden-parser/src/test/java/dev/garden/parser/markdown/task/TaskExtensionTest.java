package dev.garden.parser.markdown.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.spi.Nodes;
import java.time.Duration;
import java.util.List;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskExtensionTest {

    private static final Syntax SYNTAX = Syntax.of(TaskExtension.create());

    private static List<String> statuses(String markdown) {
        return Nodes.below(SYNTAX.parse(markdown), TaskMark.class).stream()
                .map(TaskMark::status)
                .toList();
    }

    @Test
    void writesObsidiansDom() {
        assertEquals("""
                <ul class="contains-task-list">
                <li class="task-list-item is-checked" data-task="x">\
                <input class="task-list-item-checkbox" type="checkbox" aria-label="[x]" checked="" disabled=""> a</li>
                <li class="task-list-item" data-task="">\
                <input class="task-list-item-checkbox" type="checkbox" aria-label="[ ]" disabled=""> b</li>
                </ul>
                """, SYNTAX.html("- [x] a\n- [ ] b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "-", "/", ">", "!", "<", "*", "`", "$", "^", "%", "=", "~", "\"", "1", "项"})
    void anyCharacterIsAStatus(String status) {
        assertEquals(List.of(status), statuses("- [" + status + "] a" + status + " b\n\n[1]: /url"));
    }

    @ParameterizedTest
    @CsvSource({
        "- [] a",
        "- [xx] a",
        "- [  ] a",
        "- [x](https://example.com) a",
        "[ ] a",
        "- \\[ ] a",
        "- [x]a",
        "- [x]",
        "- a\\n  [x] b",
        "- a\\n\\n  [x] b",
        "-     [x] code"
    })
    void elseIsNoTask(String markdown) {
        assertEquals(List.of(), statuses(markdown.replace("\\n", "\n")));
    }

    @Test
    void everyListMarkWorks() {
        assertEquals(List.of(" ", "x", " ", "y"), statuses("* [ ] a\n\n+ [x] b\n\n1) [ ] c\n\n2. [y] d\n\n> - no"));
        assertTrue(SYNTAX.html("1. [ ] c").contains("<ol class=\"contains-task-list\">"));
    }

    @Test
    void nests() {
        assertEquals(List.of("x", " ", "-"), statuses("- [x] a\n\t- [ ] b\n\n    - [-] c\n  - d"));
    }

    @Test
    void textGoesOnLikeAnyParagraph() {
        assertTrue(SYNTAX.html("- [ ] a\n  b\nlazy").contains("> a\nb\nlazy</li>"));
        assertTrue(SYNTAX.html("- [ ] a\n  > q").contains("<blockquote>"));
        assertTrue(SYNTAX.html("- [ ] # a").contains("> # a</li>"));
        assertTrue(SYNTAX.html("- [ ] *a*\n\n  b").contains("> <em>a</em></p>\n<p>b</p>"));
    }

    @Test
    void looseListKeepsBoxBesideText() {
        assertTrue(SYNTAX.html("- [ ] a\n\n- [x] b").contains("<p><input class=\"task-list-item-checkbox\""));
    }

    @Test
    void keepsSourcePositions() {
        Text text = Nodes.below(SYNTAX.parse("- [x] abc"), Text.class).get(0);
        assertEquals(6, text.getSourceSpans().get(0).getColumnIndex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- [ ] ", "- [x] a\n", "- [", "- [x]\n", "[x] "})
    void hostileInputTakesLinearTime(String piece) {
        assertTimeout(
                Duration.ofSeconds(10), () -> SYNTAX.html(piece.repeat(100_000)).length());
    }
}
