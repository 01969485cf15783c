package dev.garden.parser.markdown.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.embed.FilePart;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.testing.Law;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that show media, and comments that include files: their boundaries. Rules: plume and VuePress. */
class IncludedFileTest {

    private static final Syntax SYNTAX = Syntax.of(MediaExtension.create());
    private static final List<String> PIECES = List.of(
            "@[youtube](a)",
            "@[code{1}](b)",
            "@[",
            "](",
            ")",
            "<!-- @include: a -->",
            "<!--",
            "-->",
            "\n",
            "\n\n",
            "> ",
            "- ",
            " ",
            "@",
            "中",
            "    ",
            "```\n");

    /** Images and links in short. */
    private static String shown(String text) {
        return Nodes.below(SYNTAX.parse(text), Node.class).stream()
                .map(IncludedFileTest::show)
                .collect(Collectors.joining());
    }

    private static String show(Node node) {
        if (node instanceof FilePart part) {
            return "{" + part.lines() + "}"
                    + part.code().map(info -> ("code " + info).strip()).orElse("");
        }
        return node instanceof Image image
                ? "!" + image.getDestination()
                : node instanceof Link link ? ">" + link.getDestination() : "";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            # names in any letter case, with options behind
            @[YouTube](a)                       | !https://www.youtube.com/watch?v=a
            @[BILIBILI p2](BV1)                 | !https://www.bilibili.com/video/BV1
            @[youtube](  a  )                   | !https://www.youtube.com/watch?v=a
            ~@[youtube](a)  \t~                 | !https://www.youtube.com/watch?v=a
            @[artPlayer](视频.mp4)               | !视频.mp4
            @[youtube2](a)                      | !https://www.youtube.com/watch?v=a
            @[ youtube](a)                      | >a
            @[](a)                              | >a
            @ [youtube](a)                      | >a
            @[youtube] (a)                      | ~~
            ＠[youtube](a)                       | >a
            @[视频](a)                           | >a
            @[youtube](a(b))                    | >a(b)
            @[youtube](a                        | ~~
            # files of this vault are embeds, those of other sites links
            @[pdf](a.pdf)                       | !a.pdf
            @[pdf](@/a.pdf)                     | !/a.pdf
            @[pdf](../a.pdf)                    | !../a.pdf
            @[pdf](//a.org/a.pdf)               | >//a.org/a.pdf
            @[code](HTTPS://a.org/x.js)         | >HTTPS://a.org/x.js
            @[pdf](javascript:alert)            | >javascript:alert
            # lines and what stands behind a fence
            @[code{1,3-5}](a.js)                | !a.js{1,3-5}code
            @[Code{2}:title](a.js)              | !a.js{2}code :title
            @[code{](a.js)                      | !a.js{}code {
            @[codex](a.js)                      | >a.js
            # between blocks only
            ~x\n@[youtube](a)~                  | >a
            ~x\n\n@[youtube](a)~                | !https://www.youtube.com/watch?v=a
            ~# h\n@[youtube](a)~                | !https://www.youtube.com/watch?v=a
            > @[youtube](a)                     | !https://www.youtube.com/watch?v=a
            - @[youtube](a)                     | !https://www.youtube.com/watch?v=a
            ~   @[youtube](a)~                  | !https://www.youtube.com/watch?v=a
            ~    @[youtube](a)~                 | ~~
            ~```\n@[youtube](a)\n```~           | ~~
            """)
    void readsMediaLines(String text, String shown) {
        assertEquals(shown, shown(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            <!-- @include: a.md -->            | !a.md
            <!--@include:a.md-->               | !a.md
            <!--   @include:   图/a.md   -->    | !图/a.md
            ~<!--\n@include: a.md\n-->~        | !a.md
            <!-- @include: @/a.md -->          | !/a.md
            <!-- @include: a.md{3} -->         | !a.md{3}
            <!-- @include: a.md{2-} -->        | !a.md{2-}
            <!-- @include: a.md{-2} -->        | !a.md{-2}
            <!-- @include: a.md#part -->       | !a.md#part
            <!-- @include: a.md{1 -->          | ~~
            <!-- @include: a b.md -->          | ~~
            <!-- @include: a.md --> x          | ~~
            x <!-- @include: a.md -->          | ~~
            <!-- @Include: a.md -->            | ~~
            <!-- @include a.md -->             | ~~
            <!-- x @include: a.md -->          | ~~
            <!-- @include: a.md                | ~~
            > <!-- @include: a.md -->          | !a.md
            ~`<!-- @include: a.md -->`~        | ~~
            """)
    void readsIncludes(String text, String shown) {
        assertEquals(shown, shown(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~a\n\n> @[youtube](x)~            | 2:2+13
            ~a\n\n- <!-- @include: x -->~     | 2:2+20
            """)
    void knowsLineAndColumn(String text, String place) {
        SourceSpan span = Nodes.below(SYNTAX.parse(text), Image.class)
                .get(0)
                .getSourceSpans()
                .get(0);
        assertEquals(place, span.getLineIndex() + ":" + span.getColumnIndex() + "+" + span.getLength());
    }

    @Test
    void takesNoLineAboveOrBelow() {
        assertEquals("<p>a</p>\n<p><img src=\"b\" alt=\"\" /></p>\n<p>c</p>\n", SYNTAX.html("a\n\n@[pdf](b)\nc"));
        assertEquals(
                "<p><img src=\"a\" alt=\"\" /></p>\n<p><img src=\"b\" alt=\"\" /></p>\n",
                SYNTAX.html("@[pdf](a)\n@[pdf](b)"));
    }

    @Test
    void everyEmbedStandsInAParagraphOfItsOwn() {
        Law.forAll(IncludedFileTest::texts).holds(text -> {
            for (Image image : Nodes.below(SYNTAX.parse(text), Image.class)) {
                assertEquals(image, image.getParent().getFirstChild());
                assertEquals(image, image.getParent().getLastChild());
                assertEquals(false, image.getSourceSpans().isEmpty());
            }
        });
    }

    private static List<String> texts(Random random) {
        return IntStream.range(0, random.nextInt(15))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .toList();
    }
}
