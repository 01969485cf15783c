package dev.garden.parser.markdown.wikilink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikilinkTest {

    private static final MarkdownParser PARSER = MarkdownParser.of(
            MarkdownOptions.builder().extension(WikilinkExtension.create()).build());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[[Other]]; Other; Other",
                "[[  Other  ]]; Other; Other",
                "[[Other | a | b]]; Other; a | b",
                "[[Other|]]; Other; Other",
                "[[a\\|b]]; a; b",
                "[[Other#Part#Sub]]; Other#Part#Sub; Other > Part > Sub",
                "[[#Here]]; #Here; Here",
                "[[Other#^abc]]; Other#^abc; Other > ^abc",
                "[[#`move`|move]]; #`move`; move",
                "[[a|`b`, `` ` `` and `c]]; a; b, ` and `c",
                "[[Other|<img src=x>]]; Other; <img src=x>",
                "[[a]](b); a; a",
                "[[[a]]]; a; a",
                "*[[a*b*c]]*; a*b*c; a*b*c",
            })
    void readsTargetAndLabel(String markdown, String linktext, String display) {
        Wikilink link = links(markdown).get(0);
        assertEquals(linktext, link.linktext());
        assertEquals(display, link.display());
    }

    @Test
    void showsCodeInLabels() {
        String html = Markdown.obsidian().html("[[a|the `b<c` of `` `d` ``]], [[a|*e*]]");
        assertTrue(html.contains(">the <code>b&lt;c</code> of <code>`d`</code></a>"), html);
        assertTrue(html.contains(">*e*</a>"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[]]",
                "[[ ]]",
                "[[#]]",
                "[[|a]]",
                "[[TOC]]",
                "\\[[a]]",
                "[\\[a]]",
                "[[a\\]]",
                "[[two\nlines]]",
                "`[[a]]`",
                "`a [[b` c]]",
                "![[a]]",
                "[[a]",
                "[a]]",
                "[[a [b] c]]"
            })
    void leavesOtherBracketsAlone(String markdown) {
        assertEquals(List.of(), links(markdown));
    }

    @Test
    void takesTheBracketsOutOfTheText() {
        assertEquals("x  and ] ", text(PARSER.parse("x [[a]] and ][[b]][[c]] *[[d]]*")));
    }

    @Test
    void coversTheBracketsInItsSourceSpan() {
        assertEquals(
                List.of(SourceSpan.of(1, 2, 6, 5)),
                links("one\nx [[a]] y").get(0).getSourceSpans());
    }

    @Test
    void escapedExclamationMarkMakesALinkBehindText() {
        assertEquals(1, links("\\![[a]]").size());
    }

    @Test
    void takesLinearTime() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(80_000, links("[[a]] ".repeat(80_000)).size()));
    }

    private static List<Wikilink> links(String markdown) {
        var found = new ArrayList<Wikilink>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof Wikilink link) {
                    found.add(link);
                }
            }
        });
        return found;
    }

    private static String text(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }
}
