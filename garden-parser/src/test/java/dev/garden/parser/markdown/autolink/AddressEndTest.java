package dev.garden.parser.markdown.autolink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an address ends. Rules: GFM 0.29, section 6.9, and what CJK text needs, which follows without a space. */
class AddressEndTest {

    /** The part of {@code text} that is taken before punctuation at its end is looked at. */
    private static String taken(String text) {
        var end = new AddressEnd();
        int at = 0;
        while (at < text.length() && end.takes(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(0, at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # white space of any script ends an address
            ~a.org/x y~         | a.org/x
            ~a.org/x\ty~        | a.org/x
            a.org/x　y          | a.org/x
            # so do signs that cannot stand in one
            a.org/x<y           | a.org/x
            a.org/x>y           | a.org/x
            a.org/x`y           | a.org/x
            a.org/x"y           | a.org/x
            a.org/x\\y          | a.org/x
            # and a pair of asterisks, which ends emphasis
            a.org/x*y**z        | a.org/x*y*
            # a square bracket ends it unless it was opened inside
            a.org/x]y           | a.org/x
            a.org/[x]y]z        | a.org/[x]y
            [::1]:80/x          | [::1]:80/x
            # quotation marks, dashes and stops beyond ASCII end it
            a.org/x。y           | a.org/x
            a.org/x，y           | a.org/x
            a.org/x）y           | a.org/x
            a.org/x「y           | a.org/x
            a.org/x”y           | a.org/x
            a.org/x…y           | a.org/x
            a.org/x—y           | a.org/x
            # signs that are no punctuation do not
            a.org/🌱é€          | a.org/🌱é€
            a.org/(x)'y,z;w     | a.org/(x)'y,z;w
            """)
    void stopsAtWhatIsNoPartOfIt(String text, String address) {
        assertEquals(address, taken(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.org这里           | a.org
            a.org/这里          | a.org/这里
            a.org?这里          | a.org?这里
            a.org#这里          | a.org#这里
            a.orgカナ           | a.org
            a.org한국           | a.org
            例子.中国这里         | 例子.中国这里
            例子.org这里         | 例子.org
            user@例子/x         | user
            éa.org             | éa.org
            """)
    void endsBeforeChineseLettersOnlyBehindALatinHost(String text, String address) {
        assertEquals(address, taken(text).replaceAll("@$", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # every sign that ends a sentence
            a.org/x.            | a.org/x
            a.org/x?!.,:*_~~'"  | a.org/x
            a.org/x.y           | a.org/x.y
            a.org/x/            | a.org/x/
            a.org/x-            | a.org/x-
            # closing brackets that nothing opened
            a.org/x)            | a.org/x
            a.org/x))).         | a.org/x
            a.org/(x)           | a.org/(x)
            a.org/(x))          | a.org/(x)
            a.org/((x)          | a.org/((x)
            a.org/(x).)         | a.org/(x)
            # entities, and semicolons
            a.org/x&lt;         | a.org/x
            a.org/x&lt;&gt;     | a.org/x
            a.org/x&amp;y       | a.org/x&amp;y
            a.org/x&;           | a.org/x&
            a.org/x;            | a.org/x
            a.org/x&l t;        | a.org/x&l t
            # nothing may be left
            ...                 | ~~
            )                   | ~~
            &lt;                | ~~
            """)
    void leavesToTheSentenceWhatEndsIt(String address, String trimmed) {
        assertEquals(trimmed, address.substring(0, AddressEnd.trimmed(address)));
    }
}
