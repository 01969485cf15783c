package dev.garden.parser.markdown.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.stream.Collectors;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a field begins and ends. Rule: Dataview, fields in brackets. */
class FieldPlaceTest {

    private final Syntax syntax = Syntax.of(FieldExtension.create());

    private String fields(String text) {
        return Nodes.below(syntax.parse(text), Field.class).stream()
                .map(field -> field.form() + " " + field.key() + "=" + Nodes.text(field))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            # the key is what stands before the first pair of colons
            [a:: b:: c]            | SQUARE a=b:: c
            [a: b:: c]             | SQUARE a: b=c
            [a:::b]                | SQUARE a=:b
            [a::::b]               | SQUARE a=::b
            [ a  b ::x]            | SQUARE a  b=x
            [🌱:: x]                | SQUARE 🌱=x
            [::x]                  | ''
            [   :: x]              | ''
            [:::x]                 | ''
            [a:x]                  | ''
            # the value may be empty, and loses the spaces around it
            [a::]                  | SQUARE a=
            [a::   ]               | SQUARE a=
            [a::   x  y   ]        | SQUARE a=x  y
            # brackets of the other kind are no end, those of the same kind are counted
            [a:: (x]               | SQUARE a=(x
            (a:: ]x)               | ROUND a=]x
            (a:: (x) (y))          | ROUND a=(x) (y)
            [a:: x]]               | SQUARE a=x
            (a:: (x)               | ''
            [a:: [x]               | ''
            ]a:: x[                | ''
            )a:: x(                | ''
            # no bracket may stand in a key
            [a(b):: x]             | ''
            [(b:: x)]              | ROUND b=x
            ([b:: x]:: y)          | SQUARE b=x
            # fields that touch are two, one in another is part of the outer value
            [a:: 1](b:: 2)         | SQUARE a=1; ROUND b=2
            (a:: [b:: 2] c)        | ROUND a=[b:: 2] c
            """)
    void endsAtTheBracketThatBelongsToItsFirst(String text, String expected) {
        assertEquals(expected, fields(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            [a:: x \\] y]          | SQUARE a=x ] y
            [a:: x \\[ y]          | SQUARE a=x [ y
            (a:: x \\) y)          | ROUND a=x ) y
            \\[a:: x]              | ''
            [a:: x\\]              | ''
            [a:: x\\\\]            | SQUARE a=x\\
            """)
    void knowsEscapedBracketsFromPlainOnes(String text, String expected) {
        assertEquals(expected, fields(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"［a:: x］", "（a:: x）", "【a:: x】", "[a：： x]", "(a:：x)", "「a:: x」"})
    void takesNoFullWidthSignsForSyntax(String text) {
        assertEquals("", fields(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            见（[书名:: 红楼梦]）后    | SQUARE 书名=红楼梦
            见[评分::九。]后         | SQUARE 评分=九。
            (作者　名:: 曹雪芹)      | ROUND 作者　名=曹雪芹
            """)
    void standsAmongChineseTextWithoutSpaces(String text, String expected) {
        assertEquals(expected, fields(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # [a:: 1]             | SQUARE a=1
            > [a:: 1]             | SQUARE a=1
            - x [a:: 1]           | SQUARE a=1
            *x [a:: 1]*           | SQUARE a=1
            a [a:: `]`] b         | SQUARE a=]
            [a:: *x* y **z**]     | SQUARE a=x y z
            [a:: ![x](u)]         | SQUARE a=x
            [a:: [x](u) y]        | SQUARE a=x y
            """)
    void standsInEveryBlockAndHoldsInlines(String text, String expected) {
        assertEquals(expected, fields(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    [a:: 1]",
                "```\n[a:: 1]\n```",
                "`[a:: 1]`",
                "[x [a:: 1] y](u)",
                "*[a:: 1* x]",
                "[a\n:: 1]",
                "<b title='[a:: 1]'>x</b>",
                "[*a*:: 1]"
            })
    void isNoneInCodeLinksOrAcrossElements(String text) {
        assertEquals("", fields(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Due Date!    | due-date
            Straße Öl    | straße-öl
            İ            | i̇
            a_b-C        | a_b-c
            a/b.c,d      | abcd
            书名（一）     | 书名一
            作者　名       | 作者名
            🌱 Seed      | 🌱-seed
            👩‍🌾          | 👩‍🌾
            👍🏽          | 👍🏽
            !!!          | ''
            """)
    void normalisesKeysAsDataviewDoes(String key, String canonical) {
        assertEquals(canonical, new Field(key, Field.Form.ROUND).canonicalKey());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [k:: v]              | 0:0+7
            中 [k:: v] b         | 0:2+7
            a (k::   v   ) b     | 0:2+12
            - [k:: *v*]          | 0:2+9
            """)
    void knowsLineAndColumn(String text, String place) {
        SourceSpan span = Nodes.below(syntax.parse(text), Field.class)
                .get(0)
                .getSourceSpans()
                .get(0);
        assertEquals(place, span.getLineIndex() + ":" + span.getColumnIndex() + "+" + span.getLength());
    }

    @Test
    void escapesKeysAndValues() {
        String html = Markdown.obsidian().html("(a\"<b>& c:: <i>x</i> & y)");
        assertEquals(
                "<p>(a&quot;<b>&amp; c:: <i>x</i> &amp; y)</p>\n",
                html,
                "a tag cuts the key, so that there is no field");
        assertEquals(
                "data-dv-key=\"a&quot;&amp; c\" data-dv-norm-key=\"a-c\"",
                Markdown.obsidian().html("(a\"& c:: x)").replaceAll("(?s).*(data-dv-key.*?)>.*", "$1"));
    }

    @Test
    void givesBackBracketsThatItSetApart() {
        assertEquals("<p>\\a [x] (y) *</p>\n", syntax.html("\\a \\[x\\] \\(y\\) \\*"));
    }
}
