package dev.garden.parser.markdown.delimiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.delimiter.DelimiterRule.Leaning;
import dev.garden.parser.markdown.emphasis.EmphasisExtension;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.testing.Law;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks in pairs, by a mark of two plus signs that leans on spaces alone, and one of a caret that leans as emphasis does. */
class DelimitersTest {

    private static final List<String> PIECES = List.of(
            "*", "**", "***", "_", "__", "a", "b ", " ", ".", "(", ")", "`c`", "[l](u)", "\n", "\\*", "!", "\"");
    private static final List<String> MARKS =
            List.of("++", "+", "+++", "^", "^^", "a", "中", "。", " ", "\ny", "*", "[x](u)", "\\+", "❤\uFE0E");

    private final Syntax standard = Syntax.of();
    private final Syntax emphasis = Syntax.of(EmphasisExtension.create());

    private static final class Plus extends CustomNode {}

    private static final class Caret extends CustomNode {}

    private static Node parse(String text) {
        Parser.Builder builder = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
        Delimiters.add(builder, Delimiters.pair('+', 2, Leaning.SPACES, Plus::new));
        Delimiters.add(builder, Delimiters.pair('^', 1, Leaning.FLANKS, Caret::new));
        return builder.build().parse(text);
    }

    /** The text with {…} for pairs of plus signs and <…> for pairs of carets. */
    private static String pairs(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        String inside = children(node).stream().map(DelimitersTest::pairs).collect(Collectors.joining());
        return node instanceof Plus ? "{" + inside + "}" : node instanceof Caret ? "<" + inside + ">" : inside;
    }

    private static List<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # a mark of a fixed length is no part of a longer run
            ++a++             | {a}
            +a+               | +a+
            +++a+++           | +++a+++
            ++a+++            | ++a+++
            ++++              | ++++
            ++a++b++          | {a}b++
            # white space of any script on the inner side
            ++ a++            | ++ a++
            ++a ++            | ++a ++
            ++　a++            | ++　a++
            ++a b++           | {a b}
            x++a++y           | x{a}y
            ++。++             | {。}
            # escapes cut a run
            \\++a++           | ++a++
            ++a\\++           | ++a++
            +\\+a++           | ++a++
            # pairs nest but do not cross: the first that closes wins
            ++a ^b^ c++       | {a <b> c}
            ++a ^b++ c^       | {a ^b} c^
            ^a ++b^ c++       | <a ++b> c++
            ^++a++^           | <{a}>
            ++++a++++         | ++++a++++
            # runs of one container only
            ++a [b++](u)      | ++a b++
            [++a++](u)        | {a}
            # the flanking rules, in Chinese text
            中^文。^后           | 中<文。>后
            中^“文”^后          | 中<“文”>后
            a^(b)^c           | a^(b)^c
            a ^(b)^ c         | a <(b)> c
            a^b^c             | a<b>c
            中^(b)^c           | 中^(b)^c
            中^(b)^文           | 中<(b)>文
            """)
    void pairsWhatBelongsTogether(String text, String pairs) {
        assertEquals(pairs, pairs(parse(text)));
    }

    @Test
    void looksThroughVariationSelectors() {
        assertEquals("<中\uDB40\uDD00>(a", pairs(parse("^中\uDB40\uDD00^(a")));
        assertEquals("^.\uFE0E^a", pairs(parse("^.\uFE0E^a")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x ++ab++ y    | 2+6
            ++a ^b^ c++   | 0+11, 4+3
            中++文++        | 1+5
            """)
    void knowsWhereAPairStands(String text, String places) {
        assertEquals(
                places,
                Nodes.below(parse(text), CustomNode.class).stream()
                        .map(node -> node.getSourceSpans().get(0))
                        .map(span -> span.getColumnIndex() + "+" + span.getLength())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void hasASpanForEachLine() {
        assertEquals(
                List.of(SourceSpan.of(0, 0, 0, 3), SourceSpan.of(1, 0, 4, 3)),
                Nodes.below(parse("++a\nb++"), Plus.class).get(0).getSourceSpans());
    }

    @Test
    void overlapsNothingBesideIt() {
        Law.forAll(random -> texts(random, MARKS)).holds(text -> {
            for (CustomNode pair : Nodes.below(parse("x" + text), CustomNode.class)) {
                int end = 0;
                for (SourceSpan span : pair.getSourceSpans()) {
                    assertTrue(
                            span.getInputIndex() >= end,
                            () -> pair.getSourceSpans().toString());
                    end = span.getInputIndex() + span.getLength();
                }
            }
        });
    }

    @Test
    void losesNoSignAndLeavesNoRun() {
        Law.forAll(random -> texts(random, MARKS)).holds(text -> {
            Node document = parse("x" + text);
            assertEquals(List.of(), Nodes.below(document, Run.class));
            int pairs = 4 * Nodes.below(document, Plus.class).size()
                    + 2 * Nodes.below(document, Caret.class).size();
            assertEquals(marks("x" + text), pairs + marks(pairs(document).replaceAll("[{}<>]", "")));
        });
    }

    private static long marks(String text) {
        return text.chars().filter(c -> c == '+' || c == '^').count();
    }

    /** The rule for CJK text only differs where there is CJK text. */
    @Test
    void readsEmphasisAsTheStandardDoesInLatinText() {
        Law.forAll(random -> texts(random, PIECES))
                .holds(text -> assertEquals(standard.html("x" + text), emphasis.html("x" + text)));
    }

    private static List<String> texts(Random random, List<String> pieces) {
        return IntStream.range(0, random.nextInt(25))
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .toList();
    }
}
