package dev.garden.parser.markdown.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodesTest {

    private static final int DEEP = 200_000;

    private static Node parse(String markdown) {
        return Parser.builder().build().parse(markdown);
    }

    /** Says one thing and holds another. */
    private static final class Sign extends CustomNode implements Textual {
        @Override
        public String text() {
            return "sign";
        }
    }

    private static Node deep() {
        var document = new Document();
        Node innermost = document;
        for (int i = 0; i < DEEP; i++) {
            var quote = new BlockQuote();
            innermost.appendChild(quote);
            innermost = quote;
        }
        innermost.appendChild(new Text("end"));
        return document;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a *b **c*** d               | a b c d
            # head [link](u) ![alt](i)  | head link alt
            a\\nb                       | a b
            a\\\\nb                      | a b
            <b>c</b>                    | c
            &amp; \\\\*                 | & *
            """)
    void readsWhatAReaderSees(String markdown, String text) {
        assertEquals(
                text,
                Nodes.text(parse(markdown.replace("\\n", "\n").replace("\\\\", "\\"))
                        .getFirstChild()));
    }

    @Test
    void readsCodeAndLineEnds() {
        var paragraph = new Paragraph();
        List.of(new Text("a"), new SoftLineBreak(), new Code("b"), new HardLineBreak(), new Text("c"))
                .forEach(paragraph::appendChild);
        assertEquals("a b c", Nodes.text(paragraph));
    }

    @Test
    void asksANodeThatKnowsItsTextAndNothingBelowIt() {
        var sign = new Sign();
        sign.appendChild(new Text("hidden"));
        var paragraph = new Paragraph();
        paragraph.appendChild(sign);
        paragraph.appendChild(new Text("!"));
        assertEquals("sign!", Nodes.text(paragraph));
        assertEquals("sign", Nodes.text(sign));
        assertEquals("sign", Nodes.own(sign));
    }

    @Test
    void findsNodesInTheOrderOfTheText() {
        Node document = parse("a *b* c\n\n> *d* e\n\n*f*\n");
        assertEquals(
                List.of("b", "d", "f"),
                Nodes.below(document, Emphasis.class).stream().map(Nodes::text).toList());
    }

    @Test
    void doesNotFindTheRootItself() {
        var heading = (Heading) parse("# a").getFirstChild();
        assertEquals(List.of(), Nodes.below(heading, Heading.class));
        assertEquals(1, Nodes.below(heading, Node.class).size());
    }

    @Test
    void staysBelowTheRoot() {
        Node first = parse("a\n\nb\n").getFirstChild();
        assertEquals("a", Nodes.text(first));
        assertEquals(1, Nodes.below(first, Text.class).size());
    }

    @Test
    void letsTheTreeBeChangedOnTheWay() {
        Node document = parse("*a* *b* *c*");
        Nodes.below(document, Emphasis.class).forEach(Node::unlink);
        assertEquals("  ", Nodes.text(document));
    }

    @Test
    void walksDeeperThanAStack() {
        Node document = deep();
        assertEquals(DEEP, Nodes.below(document, BlockQuote.class).size());
        assertTrue(Nodes.text(document).endsWith("end"));
    }
}
