package dev.garden.parser.markdown.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.testing.Law;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a formula begins and ends. Rule: Obsidian, which follows Pandoc: no blank inside, no digit behind. */
class MathBoundaryTest {

    private static final List<String> PIECES =
            List.of("$", "$$", "a", "中", "5", " ", "\\", "\\$", "`a", "\n", "\n\n", "\n> ", "\n- ", "*", "_");

    private final Syntax syntax = Syntax.of(MathExtension.create());

    /** The formulas in short: [TeX] in a line, {TeX} displayed in a line, «TeX» on lines of their own. */
    private String formulas(String text) {
        return Nodes.below(syntax.parse(text), Node.class).stream()
                .map(MathBoundaryTest::formula)
                .collect(Collectors.joining());
    }

    private static String formula(Node node) {
        if (node instanceof MathInline math) {
            return math.isDisplayed() ? "{" + math.tex() + "}" : "[" + math.tex() + "]";
        }
        return node instanceof MathBlock math ? "«" + math.tex() + "»" : "";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            # no white space on the inner side
            $ a$              | ~~
            $a $              | ~~
            ~$a\tb$~          | [a\tb]
            ~$\ta$~           | ~~
            ~$a\nb$~          | ~[a\nb]~
            ~$\na$~           | ~~
            # no digit behind the end
            $a$5              | ~~
            $a$b              | [a]
            $a$５             | [a]
            $5$ 5             | [5]
            $a$5$             | [a$5]
            # an escaped sign neither begins nor ends
            \\$a$             | ~~
            $a\\$             | ~~
            $a\\$b$           | [a\\$b]
            $a\\\\$           | [a\\\\]
            # code hides what stands in it, and formulas hide code
            `$a$`             | ~~
            $`a$`$            | [`a$`]
            $a`b$ c`          | ~~
            $a `b$            | [a `b]
            # CJK text needs no space around
            设$a$，则$b$。        | [a][b]
            「$a$」             | [a]
            $中文$              | [中文]
            ＄a＄               | ~~
            """)
    void readsFormulasInALine(String text, String formulas) {
        assertEquals(formulas, formulas(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            x $$a$$           | {a}
            x $$ a $$ y       | {a}
            ~x $$a\nb$$ y~    | ~{a\nb}~
            x $$a$b$$         | {a$b}
            x $$a\\$$b$$      | {a\\$$b}
            x $$$$            | ~~
            x $$  $$          | ~~
            x $$a             | ~~
            x $$a$            | [a]
            x $$a$$5          | {a}
            $$a$$ x           | {a}
            $$a$$ $$b$$       | {a}{b}
            x $a $$b$$ c$     | [a $$b$$ c]
            """)
    void readsDisplayedFormulasInALine(String text, String formulas) {
        assertEquals(formulas, formulas(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            ~$$\na\n$$~              | «a»
            ~$$a$$~                  | «a»
            ~$$a$$  ~                | «a»
            ~   $$a$$~               | «a»
            ~    $$a$$~              | ~~
            ~\t$$a$$~                | ~~
            ~$$\na\\$$\nb$$~         | ~«a\\$$\nb»~
            ~$$\n\n\na\n\nb\n$$~     | ~«a\n\nb»~
            ~$$\n$$~                 | «»
            ~$$ $$~                  | ~~
            ~$$\n  a\n    b\n$$~     | ~«a\n    b»~
            ~$$\n$a$\n`b`\n# c\n$$~  | ~«$a$\n`b`\n# c»~
            ~$$\n- a\n> b\n$$~       | ~«- a\n> b»~
            ~$$a\n$$ x $b$~          | «a»[b]
            ~$$\na~                  | ~~
            ~$$\na\n\\$$~            | ~~
            ~> $$\n> a\n> $$~        | «a»
            ~> $$\n> a\n\n$$~        | ~~
            ~- $$\n  a\n  $$\n- $b$~ | «a»[b]
            ~x\n$$\na\n$$\ny~        | «a»
            """)
    void readsFormulasOnLinesOfTheirOwn(String text, String formulas) {
        assertEquals(formulas, formulas(text));
    }

    @Test
    void showsWhatNothingClosedAsTheTextThatItIs() {
        assertEquals(
                "<blockquote>\n<p>$$\na <em>b</em></p>\n</blockquote>\n<p>c</p>\n",
                syntax.html("> $$\n> a *b*\n\nc\n"));
        assertEquals("<ul>\n<li>$$ a</li>\n<li>b</li>\n</ul>\n", syntax.html("- $$ a\n- b\n"));
    }

    @Test
    void readsTextBehindTheEndOfABlock() {
        assertEquals(
                "<div class=\"math math-block\">a</div>\n<p>*b* is <em>c</em></p>\n",
                syntax.html("$$\na\n$$\\*b* is *c*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~a $x$ b~               | 0:2+3
            ~中 $$x$$~               | 0:2+5
            ~a\n\n- b $x$~          | 2:4+3
            ~a\n$$\nx\n$$~          | 1:0+2
            ~> $$x$$~               | 0:2+5
            """)
    void knowsLineAndColumn(String text, String place) {
        Node formula = Nodes.below(syntax.parse(text), Node.class).stream()
                .filter(node -> !formula(node).isEmpty())
                .findFirst()
                .orElseThrow();
        var span = formula.getSourceSpans().get(0);
        assertEquals(place, span.getLineIndex() + ":" + span.getColumnIndex() + "+" + span.getLength());
    }

    @Test
    void losesNoLetter() {
        Law.forAll(MathBoundaryTest::texts).holds(text -> {
            String shown = Nodes.text(syntax.parse("x" + text));
            assertEquals(letters("x" + text), letters(shown));
        });
    }

    @Test
    void leavesNoDollarsToTextThatAFormulaCouldTake() {
        Law.forAll(random -> List.of("$", "a".repeat(1 + random.nextInt(5)), "$"))
                .holds(text -> {
                    Node document = syntax.parse("x " + text + " y");
                    boolean whole = text.matches("\\$a+\\$");
                    assertEquals(!whole, Nodes.below(document, MathInline.class).isEmpty());
                    assertTrue(!whole
                            || Nodes.below(document, Text.class).stream()
                                    .noneMatch(t -> t.getLiteral().contains("$")));
                });
    }

    private static List<String> texts(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .toList();
    }

    private static String letters(String text) {
        return text.replaceAll("[^xa中5]", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$a ", "$$a", "$`", "$``a`", "$a $$b ", "\n$$\n", "\n> $$\n", "$\\", "x$$a$$"})
    void takesLinearTime(String piece) {
        assertTrue(assertTimeout(Duration.ofSeconds(20), () -> syntax.html(piece.repeat(50_000)))
                        .length()
                > 10_000);
    }
}
