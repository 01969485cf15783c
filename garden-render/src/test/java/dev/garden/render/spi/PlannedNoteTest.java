package dev.garden.render.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Note;
import dev.garden.model.source.VaultPath;
import dev.garden.render.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedNoteTest {

    private static final String FACTS = "tags: [t]\ndescription: about\nupdated: 2025-01-02\n";

    private static PlannedNote note(String more) {
        Note note = TestSite.garden("a.md", "---\n" + FACTS + more + "---\ntext")
                .note(VaultPath.of("a.md"))
                .orElseThrow();
        return new PlannedNote(note, note.title());
    }

    @Test
    void tellsWhatAnOpenNoteSaysOfItself() {
        PlannedNote open = note("");
        assertEquals("about", open.description().orElseThrow());
        assertEquals("2025-01-02", open.changed().orElseThrow().iso());
        assertEquals(1, open.tags().size());
        assertTrue(open.isQuotable());
    }

    @Test
    void tellsNothingOfAProtectedOneButItsTitle() {
        PlannedNote locked = note("dg-passphrase: x\n");
        assertTrue(locked.description().isEmpty() && locked.changed().isEmpty());
        assertEquals(List.of(), locked.tags());
        assertFalse(locked.isQuotable());
        assertTrue(locked.isListed());
    }

    @Test
    void listsNoHiddenOne() {
        assertFalse(note("dg-hide: true\n").isListed());
    }
}
