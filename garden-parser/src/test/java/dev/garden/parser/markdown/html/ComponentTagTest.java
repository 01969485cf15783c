package dev.garden.parser.markdown.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tag in raw HTML. Rule: CommonMark, section 6.6. */
class ComponentTagTest {

    private static String read(String html) {
        ComponentTag tag = ComponentTag.read(html, html.indexOf('<')).orElseThrow();
        return tag.form() + " " + tag.name() + " " + new TreeMap<>(tag.attributes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <Badge>                      | OPENING Badge {}
            </Badge>                     | CLOSING Badge {}
            </Badge >                    | CLOSING Badge {}
            <Badge/>                     | EMPTY Badge {}
            <Badge />                    | EMPTY Badge {}
            <Badge / >                   | OPENING Badge {}
            <Badge a="1"/>               | EMPTY Badge {a=1}
            <Badge a=1/>                 | EMPTY Badge {a=1}
            """)
    void tellsOpeningClosingAndEmptyTags(String html, String tag) {
        assertEquals(tag, read(html));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # three ways to write a value, and none
            <B a="x y" b='x y' c=xy d>       | {a=x y, b=x y, c=xy, d=}
            <B a="" b=''>                    | {a=, b=}
            <B a="it's" b='"q"'>             | {a=it's, b="q"}
            # what would end a tag or value elsewhere does not between quotation marks
            <B a="<b>/>" c=1>                | {a=<b>/>, c=1}
            <B a="x=y" c=1>                  | {a=x=y, c=1}
            # white space may stand around the sign
            <B a = "x" b= 'y' c =z>          | {a=x, b=y, c=z}
            <B a b = "x">                    | {a=, b=x}
            ~<B\n\ta\n=\n"x"\n>~             | {a=x}
            # a slash belongs to a value without quotation marks, but not the one that ends the tag
            <B href=/x/y a=1>                | {a=1, href=/x/y}
            <B href=a?b=c&d=e>               | {href=a?b=c&d=e}
            # names are compared in lower case, and the first of two counts
            <B HREF="x" Title=y>             | {href=x, title=y}
            <B a="1" A="2" a=3>              | {a=1}
            <B :text="x" @click=y v-if="z">  | {:text=x, @click=y, v-if=z}
            <B 名="值" 标题=文字>               | {名=值, 标题=文字}
            """)
    void readsAttributes(String html, String attributes) {
        assertEquals("OPENING B " + attributes, read(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<B", "<B a", "<B a=", "<B a=\"x>", "<B a='x>", "<B a=\"", "<", "</", "<B /"})
    void isNoneThatNeverEnds(String html) {
        assertTrue(ComponentTag.read(html, 0).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x <B>y    | 5
            <B a=">"> | 9
            <B>>      | 3
            """)
    void endsBehindItsBracket(String html, int end) {
        assertEquals(
                end, ComponentTag.read(html, html.indexOf('<')).orElseThrow().end());
    }
}
