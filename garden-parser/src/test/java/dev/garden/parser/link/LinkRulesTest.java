package dev.garden.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.Garden;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.parser.Vaults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where links lead, and what is said of those that lead nowhere or nearly somewhere, by line and column. */
class LinkRulesTest {

    private static final Garden GARDEN = Vaults.read(
            "From.md", "f",
            "笔记/注意力 机制.md", "# 头（一）\n\n块 ^b1\n",
            "笔记/A & B+C.md", "a",
            "a/b/Deep.md", "---\naliases: [深, Deep Two]\n---\n# H\n",
            "Deep.md", "d",
            "a/pic.png", "p",
            "a/doc.PDF", "p",
            "a/note.txt", "t",
            "b.base", "x",
            "Page.md", "---\npermalink: 自/己\n---\np");

    private static String target(Link.Kind kind, String linktext) {
        LinkTarget target = GARDEN.resolve(Vaults.note(GARDEN, "From.md"), kind, linktext);
        if (target instanceof LinkTarget.ToNote to) {
            return to.note() + (to.anchor() == null ? "" : " #" + to.anchor());
        }
        return target instanceof LinkTarget.ToFile to
                ? to.file().value()
                : target instanceof LinkTarget.ToUrl ? "url" : "-";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # names, with and without folder and ending
            注意力 机制            | 笔记/注意力 机制.md
            笔记/注意力 机制.md     | 笔记/注意力 机制.md
            注意力　机制           | -
            注意力-机制            | -
            ~ A & B+C ~         | 笔记/A & B+C.md
            a & b+c             | 笔记/A & B+C.md
            A &amp; B+C         | -
            b/Deep              | a/b/Deep.md
            a/Deep              | -
            Deep                | Deep.md
            ./Deep              | Deep.md
            深                   | a/b/Deep.md
            deep two            | a/b/Deep.md
            pic.PNG             | a/pic.png
            pic                 | -
            doc.pdf#page=2      | a/doc.PDF
            note.txt            | a/note.txt
            b.base              | b.base
            b.base#View         | b.base
            自/己                | -
            /自/己               | Page.md
            # places inside
            注意力 机制#头（一）      | 笔记/注意力 机制.md #头（一）
            注意力 机制#头(一)       | 笔记/注意力 机制.md
            注意力 机制#^B1        | 笔记/注意力 机制.md #^b1
            b/Deep#h            | a/b/Deep.md #H
            b/Deep#             | a/b/Deep.md
            深#H#no             | a/b/Deep.md
            # nothing leads out of the vault
            ../From             | -
            a/../Deep           | Deep.md
            a/../../Deep        | -
            //x                 | -
            https://x.org       | -
            """)
    void wikilinksLeadByName(String linktext, String target) {
        assertEquals(target, target(Link.Kind.WIKILINK, linktext));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            笔记/注意力%20机制                          | 笔记/注意力 机制.md
            %E7%AC%94%E8%AE%B0/A%20&%20B+C.md        | 笔记/A & B+C.md
            %E7%AC%94%E8%AE%B0/A%20%26%20B%2BC.md    | 笔记/A & B+C.md
            笔记/A+&+B+C.md                          | -
            a/b/Deep.md#H                            | a/b/Deep.md #H
            a/b/Deep.md#%48                          | a/b/Deep.md #H
            /a/b/Deep/                               | a/b/Deep.md
            /a/b/deep                                | a/b/Deep.md
            /a/pic.png                               | a/pic.png
            /%E8%87%AA/%E5%B7%B1/                    | Page.md
            /Page/                                   | Page.md
            /笔记/注意力-机制/                           | 笔记/注意力 机制.md
            /笔记/注意力 机制                            | 笔记/注意力 机制.md
            /笔记/注意力--机制/                          | 笔记/注意力 机制.md
            /笔记//注意力-机制/                          | -
            /../From                                 | -
            %2e%2e/From                              | -
            /%2e%2e/%2e%2e/etc/passwd                | -
            %00                                      | -
            HTTPS://x.org                            | url
            mailto:a@b.c                             | url
            //x.org/a                                | url
            C:/x                                     | -
            javascript:alert(1)                      | url
            """)
    void markdownLinksLeadByAddress(String destination, String target) {
        assertEquals(target, target(Link.Kind.MARKDOWN, destination));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # each kind has its own code, and the place is that of the link
            见[[无]]                               | link.unresolved A.md:1:2
            ![[无.png]]                            | embed.unresolved A.md:1:1
            ![x](无.png)                           | embed.unresolved A.md:1:1
            ~> - [x](no.md)~                      | link.unresolved A.md:1:5
            ~---\nup: "[[无]]"\n---~                | link.property-unresolved A.md:2:6
            ~---\nup: [[无]]\n---~                  | link.property-unresolved A.md:2:5
            # places that are not there
            [[B#no]]                              | link.subpath-missing A.md:1:1
            [[#no]]                               | link.subpath-missing A.md:1:1
            ![[B#^no]]                            | embed.subpath-missing A.md:1:1
            [[B#H]] [[#^x]] ok ^x                 | ~~
            # addresses: letter case, and spaces for dashes, are nearly right
            [x](/b/)                              | link.inexact A.md:1:1
            [x](/b.md)                            | link.inexact A.md:1:1
            [x](</cd/e f/>)                       | link.inexact A.md:1:1
            [x](</cd/E f>) ![y](/P.PNG)           | ~~
            [x](/B/) [x](/B) [x](/B.md) [x](B)    | ~~
            [x](/cd/E-f/)                         | ~~
            [x](/cd/E f)                          | ~~
            [x](/cd/e-F/)                         | link.inexact A.md:1:1
            [x](/cd/e--f/)                        | link.inexact A.md:1:1
            [x](/cd/ef/)                          | link.unresolved A.md:1:1
            # embeds that hold themselves
            ![[A]]                                | embed.cycle A.md:1:1
            ![[A#H]]                              | embed.subpath-missing A.md:1:1
            ~# H\nx\n# I\n![[#H]]~                | ~~
            ~# H\n![[#H]]~                        | embed.cycle A.md:2:1
            """)
    void saysWhatIsWrongAndWhere(String text, String problems) {
        Garden garden = Vaults.read("A.md", text, "B.md", "# H", "cd/E f.md", "e", "p.png", "p");
        assertEquals(problems, String.join(", ", Vaults.problems(garden)));
    }
}
