package dev.garden.parser.markdown.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.testing.Law;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;

/** What holds for every text of brackets and colons. */
class FieldLaws {

    private static final List<String> PIECES = List.of(
            "[", "]", "(", ")", "::", ":", "a", "键", " ", "*", "\\[", "\\)", "（", "🌱", "`", "[k:: v]", "(k:: v)");

    private final Syntax syntax = Syntax.of(FieldExtension.create());

    private static List<String> texts(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .toList();
    }

    @Test
    void coversItsBracketsAndWhatIsBetween() {
        Law.forAll(FieldLaws::plainTexts).holds(text -> {
            for (Field field : Nodes.below(syntax.parse("x" + text + "x"), Field.class)) {
                List<SourceSpan> spans = field.getSourceSpans();
                SourceSpan last = spans.get(spans.size() - 1);
                String source = ("x" + text + "x")
                        .substring(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
                boolean square = field.form() == Field.Form.SQUARE;
                assertTrue(source.startsWith(square ? "[" : "(") && source.endsWith(square ? "]" : ")"), source);
                assertEquals(
                        field.key(), source.substring(1, source.indexOf("::")).strip());
            }
        });
    }

    @Test
    void leavesNoBracketSetApart() {
        Law.forAll(FieldLaws::texts)
                .holds(text ->
                        assertEquals(List.of(), Nodes.below(syntax.parse("x" + text + "x"), EscapedBracket.class)));
    }

    @Test
    void isOutermostAndNeverInAnotherField() {
        Law.forAll(FieldLaws::texts)
                .holds(text -> Nodes.below(syntax.parse("x" + text + "x"), Field.class)
                        .forEach(field -> assertEquals(List.of(), Nodes.below(field, Field.class))));
    }

    @Test
    void losesNoLetterInSquareBrackets() {
        Law.forAll(random -> without(texts(random), "("))
                .holds(text -> assertEquals(letters(text), letters(syntax.html("x" + text))));
    }

    private static String letters(String text) {
        return text.replaceAll("<[^>]*>", "").replaceAll("[^a键🌱v]", "");
    }

    /** Texts that run in step with their source. */
    private static List<String> plainTexts(Random random) {
        return without(texts(random), "\\");
    }

    private static List<String> without(List<String> texts, String sign) {
        return texts.stream().filter(text -> !text.contains(sign)).toList();
    }
}
