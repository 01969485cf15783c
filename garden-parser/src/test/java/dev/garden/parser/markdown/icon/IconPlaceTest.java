package dev.garden.parser.markdown.icon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an icon begins and ends, in each of its forms. */
class IconPlaceTest {

    private final Syntax syntax = Syntax.of(IconExtension.create());

    private String icons(String text) {
        return Nodes.below(syntax.parse(text), IconNode.class).stream()
                .map(icon -> String.join(",", icon.icon().toString(), icon.size(), icon.colour()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ::mdi:a::                     | mdi:a,,
            ::  mdi:a  ::                 | mdi:a,,
            ::mdi:a =2em::                | mdi:a,2em,
            ::mdi:a /red::                | mdi:a,,red
            ::mdi:a /#FF0000 =24px::      | mdi:a,24px,#FF0000
            ::mdi:a =1px =2px /b /c::     | mdi:a,2px,c
            ::mdi:a\t=1px::               | mdi:a,1px,
            见::mdi:a::图::mdi:b::。        | mdi:a,, mdi:b,,
            ::mdi:a::::mdi:b::            | mdi:a,, mdi:b,,
            ::a1-b:c2-d::                 | a1-b:c2-d,,
            """)
    void readsSetNameSizeAndColour(String text, String icons) {
        assertEquals(icons, icons(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::mdi::",
                "::mdi:a b::",
                "::mdi:a:b::",
                "::mdi:::",
                "::mdi:a =::",
                "::mdi:a=2em::",
                "::mdi:a x=1::",
                "::mdi:A::",
                "::mdi:图::",
                "：：mdi:a：：",
                "::mdi:a\n::",
                "::mdi:a:",
                "\\::mdi:a:\\:",
                "a::b"
            })
    void leavesOtherColonsAlone(String text) {
        assertEquals("", icons(text));
    }

    @Test
    void looksNoFurtherThanAnIconIsLong() {
        String shortest = "::mdi:a =" + "1".repeat(111) + "::";
        assertEquals("mdi:a," + "1".repeat(111) + ",", icons(shortest));
        assertEquals("", icons("::mdi:a =" + "1".repeat(130) + "::"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            x <i class="iconify" data-icon="mdi:a"/>                   | mdi:a,,
            x <i class="iconify"\tdata-icon = 'mdi:a' ></i>            | mdi:a,,
            x <i title="a > b" class="iconify" data-icon="mdi:a"></i>  | mdi:a,,
            x <iconify-icon icon=mdi:a/>                               | mdi:a,,
            x <iconify-icon icon=mdi:a></iconify-icon>                 | mdi:a,,
            x <iconify-icon icon="mdi:a" icon="mdi:b"/>                | mdi:a,,
            x <Icon size="2" name="mdi:a"/>                            | mdi:a,,
            """)
    void readsElementsThatNameAnIcon(String html, String icons) {
        assertEquals(icons, icons(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x <b class=\"iconify\" data-icon=\"mdi:a\"></b>",
                "x <i class=\"iconify-x\" data-icon=\"mdi:a\"></i>",
                "x <i class=\"iconify\" x-data-icon=\"mdi:a\"></i>",
                "x <i class=\"iconify\"></i>",
                "x <i class=\"iconify\" data-icon=\"mdi:a\"> </i>",
                "x <i class=\"iconify\" data-icon=\"mdi:a\"></span>",
                "x <i class=\"iconify\" data-icon=\"mdi:a\">",
                "x <icon name=\"mdi:a\"/>",
                "x <iconify-icon name=\"mdi:a\"/>",
                "x <Icon icon=\"mdi:a\"/>",
                "x <iconify-icon icon=\"javascript:alert(1)\"/>",
                "x <iconify-icon icon=\"mdi:a/../b\"/>",
                "x <!-- <iconify-icon icon=\"mdi:a\"/> -->"
            })
    void leavesOtherElementsAlone(String html) {
        assertEquals("", icons(html));
    }

    @Test
    void takesBothTagsAndNothingElse() {
        Node document = syntax.parse("a <b><i class=iconify data-icon=mdi:a></i></b> b");
        assertEquals(2, Nodes.below(document, HtmlInline.class).size());
        assertEquals("a  b", Nodes.text(document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            见 ::mdi:a:: b                          | 0 2 9
            x <iconify-icon icon=mdi:a/> b         | 0 2 26
            x <Icon name="mdi:a"></Icon> b         | 0 2 26
            """)
    void knowsWhereItStands(String text, String place) {
        List<SourceSpan> spans =
                Nodes.below(syntax.parse(text), IconNode.class).get(0).getSourceSpans();
        SourceSpan span = spans.get(0);
        assertEquals(place, span.getLineIndex() + " " + span.getColumnIndex() + " " + span.getLength());
        assertEquals(1, spans.size());
    }

    @Test
    void isNoLetterOfTheText() {
        assertEquals("a b", Nodes.text(syntax.parse("a::mdi:a:: b")));
    }
}
