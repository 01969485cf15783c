package dev.garden.parser.markdown.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldExtensionTest {

    private final Markdown markdown = Markdown.obsidian();

    private String fields(String text) {
        return Nodes.below(markdown.parse(text), Field.class).stream()
                .map(field -> field.key() + "=" + Nodes.text(field))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            I give it [rating:: 9] and it was [mood:: good].           | rating=9; mood=good
            Long (pages:: 412) and old (year::1965)                    | pages=412; year=1965
            A [作者:: 张三] wrote [Due Date:: 2024-01-05]                | 作者=张三; Due Date=2024-01-05
            [see:: [[Other]]] (f:: g(x) and h(y)) [l:: [1] of [2]]     | see=Other; f=g(x) and h(y); l=[1] of [2]
            Start [a:: 1 and on (b:: 2)                                | b=2
            [a:: one \\] two]                                          | a=one ] two
            [a [b:: 1]]                                                | b=1
            [[Other]] then [k:: v] and [text](https://example.org)     | k=v
            [a:: 1][b:: 2](c:: 3)                                      | a=1; b=2; c=3
            **[k:: *v* w]** [j::]                                      | k=v w; j=
            `(a:: 1)` $(a:: 1)$ rating:: 5 (:: x) [l:: m](u)           | ''
            """)
    void readsFieldsInBrackets(String text, String expected) {
        assertEquals(expected, fields(text));
    }

    @Test
    void showsTheValueAloneInParentheses() {
        assertEquals("He is 42 old (yes).", plain("He is (age:: 42) old (yes)."));
        assertEquals("A 作者张三 wrote", plain("A [作者:: 张三] wrote"));
        assertEquals("rating:: 5", plain("rating:: 5"));
    }

    private String plain(String text) {
        return markdown.html(text).replaceAll("<[^>]*>", "").strip();
    }

    @Test
    void namesThePartsAsDataviewDoes() {
        assertEquals(
                "<p><span class=\"dataview inline-field\"><span class=\"dataview inline-field-key\" data-dv-key=\"A b!\""
                        + " data-dv-norm-key=\"a-b\">A b!</span><span class=\"dataview inline-field-value\">1</span></span></p>\n",
                markdown.html("[A b!:: 1]"));
    }

    @Test
    void knowsWhereAFieldStands() {
        var field = Nodes.below(markdown.parse("a [k:: *v*] b"), Field.class).get(0);
        assertEquals(List.of(SourceSpan.of(0, 2, 2, 9)), field.getSourceSpans());
    }

    @Test
    void isLinearInBrackets() {
        assertFalse(markdown.html("(a:: ".repeat(100_000)).isEmpty());
    }
}
