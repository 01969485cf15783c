package dev.garden.parser.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.garden.model.Note;
import dev.garden.model.NoteContent;
import dev.garden.model.Tag;
import dev.garden.model.link.Link;
import dev.garden.parser.Vaults;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteReaderTest {

    @Test
    void collectsHeadingsWithTheirPlaces() {
        var headings = note("---\na: 1\n---\n# One *x* #\n\n> ## In quote\n\nSet\next\n===\n")
                .headings();
        assertEquals(
                List.of("1 One x|One *x* # 4:1", "2 In quote|In quote 6:3", "1 Set ext|Set ext 8:1"),
                headings.stream()
                        .map(heading -> heading.level() + " " + heading.text() + "|" + heading.linktext() + " "
                                + heading.position())
                        .toList());
    }

    @Test
    void collectsLinksOfEveryKind() {
        var links =
                note("[[A#b|c]] ![[p.png|x|100]]\n\n> [t *u*](d%20e.md#f) <https://x.org/#g>\n\n| [[T\\|l]] |\n|---|\n")
                        .content()
                        .links();
        assertEquals(
                List.of(
                        "WIKILINK A #b c 1:1",
                        "EMBED p.png  x|100 1:11",
                        "MARKDOWN d%20e.md #f t u 3:3",
                        "MARKDOWN https://x.org/#g  https://x.org/#g 3:23",
                        "WIKILINK T  l 5:3"),
                links.stream().map(NoteReaderTest::describe).toList());
    }

    @Test
    void findsNoLinksInCodeCommentsAndFormulas() {
        var content = note("`[[a]]` %%[[b]]%% $[[c]]$\n\n```\n[[d]] #t\n```\n\n%%\n[[e]] #t\n%%\n")
                .content();
        assertEquals(List.of(), content.links());
        assertEquals(List.of(), content.tags());
    }

    @Test
    void givesEachTagOnceThoseOfPropertiesFirst() {
        var note = note("---\ntags: [b, A]\n---\n#a #c/d #B #c\n");
        assertEquals(
                List.of("b", "A", "c/d", "c"),
                note.tags().stream().map(Tag::name).toList());
    }

    @Test
    void collectsListItemsAndTasks() {
        var content =
                note("- plain *x*\n  - [x] done\n\n    more\n1. [ ] open\n").content();
        assertEquals(
                List.of("plain x 0 null 1:1", "done more 1 x 2:3", "open 0   5:1"),
                content.listItems().stream()
                        .map(item -> item.text() + " " + item.depth() + " " + item.status() + " " + item.position())
                        .toList());
        assertEquals(
                List.of("x", " "),
                content.tasks().stream().map(task -> task.status()).toList());
    }

    @Test
    void knowsWhereBlocksEnd() {
        var blocks =
                note("one\ntwo ^first\n\n- a\n- b\n  c\n\n^list\n").content().blocks();
        assertEquals(
                List.of("first 1:1 2", "list 4:1 6"),
                blocks.stream()
                        .map(block -> block.id() + " " + block.position() + " " + block.lastLine())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "two words, 2",
        "注意力机制, 5",
        "用GPT-4做题, 4",
        "BERT、GPT, 2",
        "don't stop - now, 3",
        "b**ol**d, 1",
        "カタカナ and 한국어 단어, 7",
        "`code` $x$, 2",
        "..., 0"
    })
    void countsWords(String text, int words) {
        assertEquals(words, note(text + "\n").content().words());
    }

    @Test
    void takesTheFirstParagraphForAnExcerpt() {
        assertEquals(
                "It is *plain*.",
                note("# H\n\n![[p.png]]\n\n- item\n\nIt\nis `*plain*`.\n\nnext\n")
                        .content()
                        .excerpt());
        assertNull(note("# H\n\n- item\n\n![alt](p.png)\n").content().excerpt());
    }

    @Test
    void takesTheFirstImageForACover() {
        assertEquals(
                "a b.PNG",
                note("![[Note]] ![[a b.PNG|10]] ![x](c.jpg)\n").content().cover());
        assertEquals("c.jpg", note("![x](c.jpg)\n").content().cover());
        assertNull(note("![[doc.pdf]]\n").content().cover());
    }

    @Test
    void readsAnEmptyNote() {
        assertEquals(NoteContent.EMPTY, note("").content());
    }

    private static String describe(Link link) {
        return link.kind() + " " + link.path() + " " + link.subpath() + " " + link.display() + " " + link.position();
    }

    private static Note note(String text) {
        return Vaults.note(Vaults.read("Note.md", text), "Note.md");
    }
}
