package dev.garden.parser.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Note;
import dev.garden.model.NoteContent;
import dev.garden.model.link.Link;
import dev.garden.model.source.Position;
import dev.garden.parser.Vaults;
import dev.garden.testing.Law;
import dev.garden.testing.MarkdownTexts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of notes and where they stand, in every kind of block. */
class NotePlacesTest {

    private static Note note(String text) {
        return Vaults.note(Vaults.read("N.md", text), "N.md");
    }

    private static String links(String text) {
        return note(text).content().links().stream()
                .map(link -> link.position() + " " + link.path() + link.subpath() + " " + link.display())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            # the place counts UTF-16 units of the line in the file
            中🌱 [[a]]                          ; 1:5 a null
            ~---\nx: 1\n---\n\n[[a]]~           ; 5:1 a null
            ~---\r\nx: 1\r\n---\r\n[[a]]~       ; 4:1 a null
            ~a\r\n[[a]]\r\n~                    ; 2:1 a null
            ~\uFEFF[[a]]~                       ; 1:1 a null
            ~> > - [[a]]~                       ; 1:7 a null
            ~| x | y |\n|-|-|\n| z | [[a]] |~   ; 3:7 a null
            ~> [!note] [[a]]\n> [[b]]~          ; 1:11 a null, 2:3 b null
            ~x[^1]\n\n[^1]: [[a]]~              ; 3:7 a null
            ~# [[a]]~                           ; 1:3 a null
            ~*x **[[a]]***~                     ; 1:6 a null
            # what a reader sees of it
            [[a|  b  ]]                         ; 1:1 a b
            [[a#h|b]]                           ; 1:1 a#h b
            ![[a.png|b|60]]                     ; 1:1 a.png b|60
            [b *c* `d`](a)                      ; 1:1 a b c d
            ~[b\n  c](a)~                       ; 1:1 a b c
            ![b|60](a.png)                      ; 1:1 a.png b|60
            [b](a%20c.md#d%20e)                 ; 1:1 a%20c.md#d%20e b
            ~[b][r]\n\n[r]: a~                  ; 1:1 a b
            [x ![y](b)](a)                      ; 1:1 a x y, 1:4 b y
            # a query is no address
            [b](`= this.x`)                     ; ~~
            """)
    void findsLinksInEveryBlock(String text, String links) {
        assertEquals(links, links(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            ~up: "[[A]]"~                      ; 2:6 A null
            ~up: [[A]]~                        ; 2:5 A null
            ~up: "[[A#h|b]]"~                  ; 2:6 A#h b
            ~up: ["[[A]]", "[[B]]"]~           ; 2:7 A null, 2:16 B null
            ~up:\n  - "[[A]]"\n  - '[[A]]'~    ; 3:6 A null, 4:6 A null
            ~up: {x: "[[A]]"}~                 ; 2:10 A null
            ~a: "[[A]]"\nb: "[[A]]"~           ; 2:5 A null, 3:5 A null
            ~up: "[[Ä\\"]]"~                   ; 2:1 Ä" null
            ~up: "see [[A]]"~                  ; ~~
            ~up: "[[]]"~                       ; ~~
            ~up: "[[ ]]"~                      ; ~~
            """)
    void findsLinksThatAreTheWholeValueOfAProperty(String property, String links) {
        String text = "---\n" + property + "\n---\n";
        assertEquals(links, links(text));
        assertTrue(note(text).content().links().stream().allMatch(link -> link.place() == Link.Place.PROPERTY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            # any one character in the brackets is a state
            - [ ] a                 ; 1:1 [ ] a
            - [x] a                 ; 1:1 [x] a
            - [X] a                 ; 1:1 [X] a
            - [-] a                 ; 1:1 [-] a
            - [中] a                 ; 1:1 [中] a
            * [/] a                 ; 1:1 [/] a
            1. [ ] a                ; 1:1 [ ] a
            1) [ ] a                ; 1:1 [ ] a
            > - [ ] a               ; 1:3 [ ] a
            ~- a\n  - [x] b~        ; 2:3 [x] b
            ~- [ ] a\n  b~          ; 1:1 [ ] a b
            ~- [ ] a\n  - c~        ; 1:1 [ ] a
            - [ ] *a* [[b|c]] `d`   ; 1:1 [ ] a c d
            # and nothing else is one
            - [] a                  ; ~~
            - [xx] a                ; ~~
            - [ ]a                  ; ~~
            - a [ ] b               ; ~~
            [ ] a                   ; ~~
            - \\[ ] a               ; ~~
            - ［ ］ a                 ; ~~
            """)
    void findsTasks(String text, String tasks) {
        assertEquals(
                tasks,
                note(text).content().tasks().stream()
                        .map(task -> task.position() + " [" + task.status() + "] " + task.text())
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            ~# A\n# A\n## A~               ; A A-1 A-2
            ~# \n~                         ; section
            ~# A ^x~                       ; A
            ~# A {#b}\n# b~                ; b b-1
            ~> # A\n\n- # B~               ; A B
            ~```\n# A\n```\n# B~           ; B
            ~\\# A~                        ; ~~
            ~#A~                           ; ~~
            ~A\n---~                       ; A
            """)
    void givesEveryHeadingAnAnchorOfItsOwn(String text, String anchors) {
        assertEquals(
                anchors,
                note(text).headings().stream().map(heading -> heading.anchor()).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            ~a.png~         ; true
            ~a.JPEG~        ; true
            ~a.webp#x~      ; true
            ~a.svg?x=1~     ; true
            ~dir.png/a~     ; false
            ~a.png.md~      ; false
            ~png~           ; false
            ~.png~          ; true
            ~a.pdf~         ; false
            ~a#b.png~       ; false
            ~图.avif~        ; true
            ~a.png ~        ; false
            """)
    void tellsImagesByTheirNames(String name, boolean image) {
        assertEquals(image, ImageNames.isImage(name));
    }

    @Test
    void foldsWhiteSpaceOfEveryKind() {
        assertEquals("a b c", Spaces.fold(" \t a \n\r\n b\u3000\u2003c\u2028"));
        assertEquals("", Spaces.fold(" \n "));
        assertEquals("a\u00A0b", Spaces.fold("a\u00A0b"));
    }

    @Test
    void everyFactStandsInTheTextAndLinksInOrder() {
        Law.forAll(MarkdownTexts::any).holds(text -> {
            NoteContent content = note("x" + text).content();
            String[] lines = ("x" + text).split("\r\n|\r|\n", -1);
            places(content).forEach(at -> {
                assertTrue(at.line() >= 1 && at.line() <= lines.length, at::toString);
                assertTrue(at.column() >= 1 && at.column() <= lines[at.line() - 1].length() + 1, at::toString);
            });
            List<Position> links = content.links().stream().map(Link::position).toList();
            assertEquals(links.stream().sorted().toList(), links);
        });
    }

    private static Stream<Position> places(NoteContent content) {
        return Stream.of(
                        content.links().stream().map(Link::position),
                        content.headings().stream().map(heading -> heading.position()),
                        content.blocks().stream().map(block -> block.position()),
                        content.fields().stream().map(field -> field.position()),
                        content.listItems().stream().map(item -> item.position()))
                .flatMap(places -> places);
    }
}
