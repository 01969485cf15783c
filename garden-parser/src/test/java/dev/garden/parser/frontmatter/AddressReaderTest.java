package dev.garden.parser.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.garden.model.link.Permalink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {

    private static String gardenPath(String settings, String lines) {
        return Heads.in(settings, lines).settings().gardenPath();
    }

    @ParameterizedTest
    @CsvSource({
        "dg-permalink: //a//b//,/a/b/",
        "permalink: /posts/first/,/posts/first/",
        "dgPermalink: 2024,/2024/",
        "'dg-permalink: /x\npermalink: /x/',/x/",
        "'dg-permalink: \"/My Page & More/Sub\"',/My Page & More/Sub/",
        "'permalink: /a.html',/a.html/",
        "dg-permalink: /,/"
    })
    void keepsPermalinksAsWritten(String lines, String path) {
        NoteHead head = Heads.yaml(lines);
        assertEquals(new Permalink(path), head.settings().permalink());
        assertEquals(List.of(), Heads.codes(head));
    }

    @Test
    void prefersTheLongNameOfPermalinksThatDiffer() {
        NoteHead head = Heads.yaml("permalink: /theirs/\ndg-permalink: /mine");
        assertEquals(new Permalink("/mine/"), head.settings().permalink());
        assertEquals(List.of("frontmatter.conflict"), Heads.codes(head));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dg-permalink: /../../etc/passwd", "dg-permalink: a/./b", "dg-path: ../../x", "dg-path: a/../b"})
    void refusesWhatLeadsOutOfTheSite(String lines) {
        NoteHead head = Heads.yaml(lines);
        assertNull(head.settings().permalink());
        assertEquals("folder/Note", head.settings().gardenPath());
        assertEquals(List.of("frontmatter.invalid"), Heads.codes(head));
    }

    @ParameterizedTest
    @CsvSource({"Guides/Note,Guides/Note", "/模型/v1.2 说明.md,模型/v1.2 说明", "a.MD,a", "'',n/Note", "/,n/Note"})
    void putsANoteWhereItSays(String path, String expected) {
        assertEquals(expected, gardenPath("paths: {rewrite: [{from: folder, to: n}]}", "dg-path: " + path));
    }

    @ParameterizedTest
    @CsvSource({
        "folder,new place,new place/Note",
        "/folder/,/a/b/,a/b/Note",
        "folder,'',Note",
        "folder/Note,Start,Start",
        "folder/Note.md,x/Start.md,x/Start",
        "fold,x,folder/Note",
        "FOLDER,x,folder/Note",
        "'',all,all/folder/Note"
    })
    void rewritesWholeSegments(String from, String to, String expected) {
        assertEquals(expected, gardenPath("paths: {rewrite: [{from: \"" + from + "\", to: \"" + to + "\"}]}", ""));
    }

    @Test
    void usesTheFirstRuleThatMatches() {
        String rules =
                "paths: {rewrite: [{from: other, to: x}, {from: folder, to: a}, {from: a, to: b}, {from: folder, to: c}]}";
        assertEquals("a/Note", gardenPath(rules, ""));
    }
}
