package dev.garden.parser.markdown.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.garden.parser.markdown.Syntax;
import dev.garden.parser.markdown.embed.FilePart;
import dev.garden.parser.markdown.spi.Nodes;
import java.time.Duration;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaExtensionTest {

    private static final Syntax SYNTAX = Syntax.of(MediaExtension.create());

    private static List<String> addresses(String markdown) {
        return Nodes.below(SYNTAX.parse(markdown), Image.class).stream()
                .map(Image::getDestination)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "@[bilibili](BV1x 12 34), https://www.bilibili.com/video/BV1x",
        "@[bilibili p1 autoplay](BV1x), https://www.bilibili.com/video/BV1x",
        "@[youtube](abc), https://www.youtube.com/watch?v=abc",
        "@[pdf 2](files/a b.pdf), files/a b.pdf",
        "@[audioReader](/a.mp3), /a.mp3",
        "@[code js{1}](@/src/a.js), /src/a.js",
        "<!-- @include: ./part.md{1-9} -->, ./part.md",
        "<!--@include: ../part.md-->, ../part.md"
    })
    void becomesAnEmbed(String line, String address) {
        assertEquals(List.of(address), addresses("a\n\n" + line + "\nb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@[other](x)",
                "text\n@[youtube](x)",
                "@[youtube](x) y",
                "`@[youtube](x)`",
                "    @[youtube](x)",
                "@[youtube]()",
                "<!-- include: x -->",
                "<!-- @include: -->"
            })
    void elseStays(String markdown) {
        assertEquals(List.of(), addresses(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<!-- @include: a.md -->; none",
                "<!-- @include: a.md{1-9} -->; lines 1-9",
                "<!-- @include: a.md{ -5 } -->; lines -5",
                "<!-- @include: a.md{} -->; lines",
                "@[code](a.js); code lines",
                "@[code js](a.js); code js lines",
                "@[code{1-3}](a.js); code lines 1-3",
                "@[code{3} ts{1,2}:line-numbers](a.js); code ts{1,2}:line-numbers lines 3",
                "@[pdf 2](a.pdf); none"
            })
    void tellsWhichLinesAreMeant(String line, String part) {
        var found = Nodes.below(SYNTAX.parse(line), FilePart.class).stream()
                .map(read ->
                        read.code().map(info -> ("code " + info).strip() + " ").orElse("") + "lines " + read.lines())
                .map(String::strip)
                .findFirst();
        assertEquals(part, found.orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"audioReader", "pdf", "artplayer", "code js"})
    void onlyLinksToFilesOfOtherSites(String name) {
        Node document = SYNTAX.parse("@[" + name + "](https://example.org/dir/a.mp3)");
        assertEquals(List.of(), Nodes.below(document, Image.class));
        Link link = Nodes.below(document, Link.class).get(0);
        assertEquals("https://example.org/dir/a.mp3 a.mp3", link.getDestination() + " " + Nodes.text(link));
    }

    @Test
    void keepsSourcePositions() {
        var image = Nodes.below(SYNTAX.parse("a\n\n@[youtube](x)"), Image.class).get(0);
        assertEquals(2, image.getSourceSpans().get(0).getLineIndex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@[", "@[a](", "@[youtube](x)\n", "<!-- @include: ", "<!-- @include: x -->\n\n"})
    void hostileInputTakesLinearTime(String piece) {
        assertTimeout(Duration.ofSeconds(20), () -> addresses(piece.repeat(50_000)));
    }
}
