package dev.garden.parser.markdown.autolink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.testing.Law;
import dev.garden.testing.MarkdownTexts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes a link by Obsidian's habit, and what by GitHub's. */
class AddressRulesTest {

    private final Syntax obsidian = Syntax.of(AutolinkExtension.create());
    private final Syntax github = Syntax.of(AutolinkExtension.github());

    private static String links(Syntax syntax, String text) {
        return Nodes.below(syntax.parse(text), Link.class).stream()
                .map(link -> link.getDestination() + " (" + Nodes.text(link) + ")")
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            # a scheme has two signs or more, begins with a letter and ends at the colon
            ab://x                | ab://x (ab://x)
            a://x                 | ''
            git+ssh://x           | git+ssh://x (git+ssh://x)
            a-b.c1://x            | a-b.c1://x (a-b.c1://x)
            1ab://x               | ab://x (ab://x)
            +ab://x               | ab://x (ab://x)
            a_ab://x              | ab://x (ab://x)
            见ab://x              | ab://x (ab://x)
            ab+://x               | ''
            ab:/x                 | ''
            ab://                 | ''
            ab://.                | ''
            ab：//x               | ''
            ab ://x               | ''
            HTTPS://A.org         | HTTPS://A.org (HTTPS://A.org)
            # what Obsidian leaves alone
            www.a.org             | ''
            me@a.org              | ''
            """)
    void anySchemeIsAnAddressToObsidian(String text, String links) {
        assertEquals(links, links(obsidian, text));
    }

    @Test
    void looksBackNoFurtherThanASchemeIsLong() {
        assertEquals(
                "a".repeat(32) + "://x",
                Nodes.below(obsidian.parse("a".repeat(40) + "://x"), Link.class)
                        .get(0)
                        .getDestination());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            http://a.org          | http://a.org (http://a.org)
            HTTP://a.org          | HTTP://a.org (HTTP://a.org)
            ftp://a.org           | ftp://a.org (ftp://a.org)
            zotero://x            | ''
            file://x              | ''
            # names of hosts
            www.a.org             | http://www.a.org (www.a.org)
            (www.a.org/x)         | http://www.a.org/x (www.a.org/x)
            www.a.org.            | http://www.a.org (www.a.org)
            www.                  | ''
            xwww.a.org            | ''
            www.a.org<b           | http://www.a.org (www.a.org)
            # mail
            me@a.org              | mailto:me@a.org (me@a.org)
            me.x+y-z_w@a-b.c.org  | mailto:me.x+y-z_w@a-b.c.org (me.x+y-z_w@a-b.c.org)
            me@a.org.             | mailto:me@a.org (me@a.org)
            me@a                  | ''
            me@a.org-             | ''
            me@a.org_             | ''
            @a.org                | ''
            me@a.org x@b.org      | mailto:me@a.org (me@a.org) mailto:x@b.org (x@b.org)
            """)
    void webAndMailAreAddressesToGitHub(String text, String links) {
        assertEquals(links, links(github, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[https://b.org x](u)",
                "[x *https://b.org*](u)",
                "[www.b.org](u)",
                "[me@b.org](u)",
                "[x https://b.org][r]\n\n[r]: u"
            })
    void putsNoLinkInALink(String text) {
        assertEquals("u", links(obsidian, text).replaceAll(" .*", ""));
        assertEquals("u", links(github, text).replaceAll(" .*", ""));
        assertEquals(1, Nodes.below(github.parse(text), Link.class).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ![https://b.org](u)  | https://b.org
            *https://b.org*      | https://b.org
            # https://b.org      | https://b.org
            > - https://b.org    | https://b.org
            """)
    void standsInEveryOtherElement(String text, String address) {
        assertEquals(address + " (" + address + ")", links(obsidian, text));
    }

    @Test
    void keepsMarksInsideAnAddress() {
        String address = "https://a.org/*x*/_y_/~~z~~/#a";
        assertEquals(address + " (" + address + ")", links(obsidian, "*b* " + address + " *c*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            见https://a.org。      | 0:1+13
            - b https://a.org/x   | 0:4+15
            a www.a.org b         | 0:2+9
            a me@a.org, b         | 0:2+8
            """)
    void knowsLineAndColumn(String text, String place) {
        SourceSpan span = Nodes.below(github.parse(text), Link.class)
                .get(0)
                .getSourceSpans()
                .get(0);
        assertEquals(place, span.getLineIndex() + ":" + span.getColumnIndex() + "+" + span.getLength());
    }

    @Test
    void leavesNoTailBehind() {
        Law.forAll(MarkdownTexts::any).holds(text -> {
            Node document = obsidian.parse(text);
            assertEquals(List.of(), Nodes.below(document, AddressTail.class));
            for (Link link : Nodes.below(document, Link.class)) {
                assertEquals(List.of(), Nodes.below(link, Link.class));
            }
        });
    }

    @Test
    void showsTheTextOfALineUnchanged() {
        Law.forAll(MarkdownTexts::paragraph).holds(text -> {
            String plain = text.replaceAll("[*_`&<\\\\\\[\\]!]", "");
            assertEquals(plain.strip(), shown(obsidian.parse(plain)).strip());
        });
    }

    private static String shown(Node document) {
        return Nodes.below(document, Text.class).stream().map(Text::getLiteral).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.", "www.a", "a@", "a.", "a@b.", "a@b.c@", "ab://)", "ab://(", "&a;", "ab://x;", "a+"})
    void takesLinearTime(String piece) {
        assertTrue(assertTimeout(Duration.ofSeconds(20), () -> github.html(piece.repeat(50_000)))
                        .length()
                > 100_000);
    }
}
