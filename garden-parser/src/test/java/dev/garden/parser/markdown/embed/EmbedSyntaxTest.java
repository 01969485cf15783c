package dev.garden.parser.markdown.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.markdown.MarkdownRenderer;
import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.spi.EmbedHtml;
import dev.garden.parser.markdown.spi.HtmlPorts;
import dev.garden.parser.markdown.spi.LinkResolver;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.testing.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.Image;
import org.commonmark.node.SourceSpan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is an embed, what it asks of the garden, and what stands around it in the page. */
class EmbedSyntaxTest {

    private static final List<String> PIECES = List.of(
            "![[", "[[", "]]", "![", "](u)", "[", "]", "|", "a", "中", " ", "\n", "\n\n", "\n- ", "\n> ", "*", "!", "\\",
            "#");
    private static final MarkdownOptions OPTIONS =
            MarkdownOptions.builder().extension(EmbedExtension.create()).build();

    private final Syntax syntax = Syntax.of();

    private static String embeds(String text) {
        return Nodes.below(MarkdownParser.of(OPTIONS).parse(text), Embed.class).stream()
                .map(embed -> embed.linktext() + embed.labels())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', emptyValue = "", textBlock = """
            # target and labels lose the spaces around them, empty labels count for nothing
            ![[a]]                 ; a[]
            ![[ a b ]]             ; a b[]
            ![[a|]]                ; a[]
            ![[a| |b]]             ; a[b]
            ![[a|b|c|d]]           ; a[b, c, d]
            ![[a#h^x|b]]           ; a#h^x[b]
            ![[#h]]                ; #h[]
            ![[图.png|说明|100x50]]   ; 图.png[说明, 100x50]
            ![[a\\|b]]             ; a[b]
            # no part of it is Markdown
            ![[*a*_b_`c`]]         ; *a*_b_`c`[]
            ~![[a|<b>&amp;]]~      ; ~a[<b>&amp;]~
            # no target, no embed
            ![[]]                  ; ~~
            ![[ ]]                 ; ~~
            ![[|a]]                ; ~~
            # one line, no brackets inside
            ~![[a\nb]]~            ; ~~
            ![[a[b]]               ; ~~
            ![[a]b]]               ; ~~
            ![[a]                  ; ~~
            ![a]]                  ; ~~
            ! [[a]]                ; ~~
            \\![[a]]               ; ~~
            !\\[[a]]               ; ~~
            ！[[a]]                ; ~~
            # many, in text without spaces
            见![[a]]和![[b]]。        ; a[] b[]
            ![[a]]![[b]]           ; a[] b[]
            ![[![[a]]              ; a[]
            # not in code
            `![[a]]`               ; ~~
            ~    ![[a]]~           ; ~~
            # inside a link
            [x ![[a]]](u)          ; a[]
            """)
    void readsTargetAndLabels(String text, String embeds) {
        assertEquals(embeds, embeds(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            见![[a]]b      ; 0:1+6
            - ![[a|b]]     ; 0:2+8
            ~x\n> ![[a]]~  ; 1:2+6
            """)
    void knowsLineAndColumn(String text, String place) {
        SourceSpan span = Nodes.below(MarkdownParser.of(OPTIONS).parse(text), Embed.class)
                .get(0)
                .getSourceSpans()
                .get(0);
        assertEquals(place, span.getLineIndex() + ":" + span.getColumnIndex() + "+" + span.getLength());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', emptyValue = "", textBlock = """
            ![[a|b|c]]       ; WIKILINK a [b, c]
            ![](a.png)       ; MARKDOWN a.png []
            ![b](a.png "t")  ; MARKDOWN a.png [b] t
            ![b|60](a.png)   ; MARKDOWN a.png [b, 60]
            ![b||](a.png)    ; MARKDOWN a.png [b, , ]
            ![*b*](<a b>)    ; MARKDOWN a b [b]
            ~![b][r]\n\n[r]: a.png 't'~ ; MARKDOWN a.png [b] t
            ![x ![y](b)](a)  ; MARKDOWN a [x y]
            """)
    void asksTheGardenForEachAsItIsWritten(String text, String request) {
        var asked = new ArrayList<String>();
        render(text, asked);
        assertEquals(List.of(request), asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            # a block ends the paragraph before it and begins another behind
            ![[A]]               ; <div>A</div>
            x ![[A]]             ; <p>x </p><div>A</div>
            ![[A]] x             ; <div>A</div><p> x</p>
            ~x\n![[A]]\ny~       ; <p>x</p><div>A</div><p>y</p>
            ~x  \n![[A]]  \ny~   ; <p>x</p><div>A</div><p>y</p>
            ![[A]] ![[A]]        ; <div>A</div><div>A</div>
            ![[a]] ![[A]] ![[a]] ; <p><i>a</i></p><div>A</div><p><i>a</i></p>
            # inside another element it cannot: the paragraph is a plain box
            *![[A]]*             ; <div><em><div>A</div></em></div>
            x *![[A]]* ![[A]]    ; <div>x <em><div>A</div></em> <div>A</div></div>
            [![[A]]](u)          ; <div><a href="u"><div>A</div></a></div>
            # entries of tight lists have no paragraph
            - x ![[A]]           ; <ul><li>x <div>A</div></li></ul>
            ~- x ![[A]]\n\n- y~  ; <ul><li><p>x </p><div>A</div></li><li><p>y</p></li></ul>
            # headings stay what they are
            ~# ![[a]]~           ; <h1><i>a</i></h1>
            """)
    void dividesParagraphsAtBlocks(String text, String html) {
        assertEquals(html, render(text, new ArrayList<>()));
    }

    private static String render(String text, List<String> asked) {
        var renderer = MarkdownRenderer.of(OPTIONS, new HtmlPorts(LinkResolver.none(), request -> {
            asked.add((request.form() + " " + request.linktext() + " " + request.labels() + " " + request.title())
                    .strip());
            String name = request.linktext();
            return name.equals("A") ? EmbedHtml.block("<div>A</div>") : EmbedHtml.inline("<i>" + name + "</i>");
        }));
        return renderer.render(MarkdownParser.of(OPTIONS).parse(text)).replace("\n", "");
    }

    @Test
    void neverPutsABlockInAParagraph() {
        Law.forAll(EmbedSyntaxTest::texts).holds(text -> {
            String html = render(text.replace("a", "A"), new ArrayList<>());
            int written = html.split("<div>A</div>", -1).length;
            var page = Jsoup.parseBodyFragment(html);
            assertEquals(written - 1, page.select("div:matchesOwn(^A$)").size());
            assertEquals(0, page.select("p:empty").size(), "a browser would have ended a paragraph early");
        });
    }

    @Test
    void leavesTextWithoutEmbedsToTheStandard() {
        Law.forAll(EmbedSyntaxTest::texts).holds(text -> {
            String plain = text.replace("!", "");
            assertEquals(syntax.html(plain).replace("\n", ""), render(plain, new ArrayList<>()));
        });
    }

    @Test
    void showsAnImageInTheDescriptionOfAnotherOnce() {
        assertEquals(
                2,
                Nodes.below(MarkdownParser.of(OPTIONS).parse("![x ![y](b)](a)"), Image.class)
                        .size());
        assertEquals("<p><i>a</i></p>", render("![x ![y](b)](a)", new ArrayList<>()));
    }

    private static List<String> texts(Random random) {
        return IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .toList();
    }
}
