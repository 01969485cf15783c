package dev.garden.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.link.Permalink;
import dev.garden.model.link.Subpath;
import dev.garden.model.nav.Nav;
import dev.garden.model.property.Properties;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GardenTest {

    private static final DiagnosticCode CODE = DiagnosticCode.warning("test.code", "Something is.", "Do something.");

    private static final Note HUB = note("b/Hub.md", List.of("Leaf", "Hub", "Gone"), List.of("x"));
    private static final Note LEAF = note("a/Leaf.md", List.of("Hub"), List.of("X", "x/y"));
    private static final Note DRAFT = note("a/Draft.md", List.of("Hub"), List.of("x", "secret"));

    private static final Garden GARDEN = Garden.builder()
            .published(HUB)
            .published(LEAF)
            .note(DRAFT)
            .lookup(GardenTest::resolve)
            .build();

    private static Note note(String path, List<String> links, List<String> tags) {
        var file = VaultPath.of(path);
        return new Note(
                file,
                file.stem(),
                List.of(),
                new Permalink("/" + file.withoutExtension() + "/"),
                Properties.NONE,
                NoteSettings.builder(file.withoutExtension()).build(),
                NoteTimes.UNKNOWN,
                content(links, tags),
                NoteSource.of(""));
    }

    private static NoteContent content(List<String> links, List<String> tags) {
        return new NoteContent(
                List.of(),
                List.of(),
                links.stream().map(GardenTest::link).toList(),
                tags.stream().map(Tag::new).toList(),
                List.of(),
                List.of(),
                List.of(),
                0,
                null,
                null);
    }

    private static Link link(String name) {
        return new Link(Link.Kind.WIKILINK, name, Subpath.NONE, null, Link.Place.BODY, Position.START);
    }

    private static LinkTarget resolve(VaultPath from, Link.Kind kind, String name) {
        return Stream.of(HUB, LEAF, DRAFT)
                .filter(note -> note.title().equals(name))
                .<LinkTarget>map(note -> new LinkTarget.ToNote(note.path(), null))
                .findFirst()
                .orElseGet(LinkTarget.Unresolved::new);
    }

    private static Nav nav(String scope) {
        return new Nav(VaultPath.of("Nav.md"), "Nav", Permalink.HOME, scope, List.of());
    }

    @Test
    void keepsNotesInVaultOrder() {
        assertEquals(List.of(DRAFT, LEAF, HUB), List.copyOf(GARDEN.notes()));
        assertEquals(List.of(LEAF, HUB), GARDEN.publishedNotes().toList());
        assertFalse(GARDEN.isPublished(DRAFT));
    }

    @Test
    void findsNotesByPathNameAndAddress() {
        assertEquals(Optional.of(LEAF), GARDEN.note(VaultPath.of("a/Leaf.md")));
        assertEquals(Optional.of(HUB), GARDEN.note("Hub"));
        assertEquals(Optional.of(DRAFT), GARDEN.note(new Permalink("/a/Draft/")));
        assertEquals(Optional.empty(), GARDEN.note("Gone"));
    }

    @Test
    void tellsWhatLinksLeadTo() {
        assertEquals(
                List.of("ToNote", "ToNote", "Unresolved"),
                GARDEN.links(HUB).stream()
                        .map(link -> link.target().getClass().getSimpleName())
                        .toList());
        assertTrue(GARDEN.resolve(LEAF, Link.Kind.WIKILINK, "Gone") instanceof LinkTarget.Unresolved);
    }

    @Test
    void listsBacklinksInVaultOrderItsOwnToo() {
        assertEquals(
                List.of("a/Draft.md", "a/Leaf.md", "b/Hub.md"),
                GARDEN.backlinks(HUB).stream()
                        .map(link -> link.source().value())
                        .toList());
        assertEquals(List.of(), GARDEN.backlinks(DRAFT));
    }

    @Test
    void countsTagsOfPublishedNotesAloneWhateverTheirCase() {
        assertEquals(List.of("x", "x/y"), List.copyOf(GARDEN.tags().keySet()));
        Garden.TaggedNotes tagged = GARDEN.tags().get("x");
        assertEquals("X", tagged.tag().name());
        assertEquals(List.of(LEAF, HUB), tagged.notes());
    }

    @ParameterizedTest
    @CsvSource({"a/Leaf.md, a", "b/Hub.md, ''", "a/b/Deep.md, a/b", "ab/Other.md, ''"})
    void theNearestNavServesANote(String path, String scope) {
        Garden garden =
                Garden.builder().nav(nav("")).nav(nav("a")).nav(nav("a/b")).build();
        assertEquals(
                Optional.of(scope),
                garden.navFor(note(path, List.of(), List.of())).map(Nav::scope));
    }

    @Test
    void noNavServesWhatLiesOutsideOfAll() {
        assertEquals(Optional.empty(), Garden.builder().nav(nav("c")).build().navFor(HUB));
    }

    @Test
    void reportsEachProblemOnceByFileAndPosition() {
        var late = Diagnostic.of(CODE, HUB.path(), Position.of(9, 1), "late");
        var early = Diagnostic.of(CODE, HUB.path(), Position.of(2, 4), "early");
        var other = Diagnostic.of(CODE, LEAF.path(), Position.of(20, 1), "other");
        Garden garden = Garden.builder()
                .diagnostics(List.of(late, early))
                .diagnostics(List.of(other, late))
                .build();
        assertEquals(List.of(other, early, late), garden.diagnostics());
    }

    @Test
    void changesNothingForThoseWhoLook() {
        assertThrows(UnsupportedOperationException.class, () -> GARDEN.notes().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> GARDEN.backlinks(HUB).clear());
        assertThrows(
                UnsupportedOperationException.class, () -> GARDEN.links(HUB).clear());
    }

    @Test
    void opensAttachmentsWhereTheVaultIsAtHand() throws IOException {
        var attachment = new Attachment(VaultPath.of("p.png"), 3);
        assertThrows(
                IOException.class,
                () -> Garden.builder().attachment(attachment).build().open(attachment));
        Garden garden = Garden.builder()
                .attachment(attachment)
                .content(file -> new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}))
                .build();
        assertEquals(3, garden.open(attachment).readAllBytes().length);
        assertEquals(Optional.of(attachment), garden.attachment(attachment.path()));
    }
}
