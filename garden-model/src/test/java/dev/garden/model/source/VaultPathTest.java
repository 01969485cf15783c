package dev.garden.model.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VaultPathTest {

    @Test
    void readsPathsOfNotes() {
        assertEquals(Optional.of(VaultPath.of("a/b.md")), VaultPath.parse("/a//./b.md"));
        assertEquals(Optional.of(VaultPath.of("b.md")), VaultPath.parse("a/../b.md"));
        assertEquals(Optional.empty(), VaultPath.parse("../b.md"));
        assertEquals(Optional.empty(), VaultPath.parse("/"));
        assertThrows(IllegalArgumentException.class, () -> VaultPath.of("a/../b"));
    }

    @Test
    void resolvesFromTheFolderOfTheFile() {
        var file = VaultPath.of("a/b/c.md");
        assertEquals(Optional.of(VaultPath.of("a/x.md")), file.resolve("../x.md"));
        assertEquals(Optional.of(VaultPath.of("a/b/x.md")), file.resolve("./x.md"));
        assertEquals(Optional.empty(), file.resolve("../../../x.md"));
    }

    @Test
    void takesNamesApart() {
        var file = VaultPath.of("目录/v1.2 Notes.MD");
        assertEquals(
                List.of("v1.2 Notes.MD", "v1.2 Notes", "md", "目录", "目录/v1.2 Notes"),
                List.of(file.name(), file.stem(), file.extension(), file.folder(), file.withoutExtension()));
        assertTrue(file.isNote());
        assertEquals("", VaultPath.of(".hidden").extension());
        assertEquals("", VaultPath.of("plain").folder());
    }

    @Test
    void knowsWhatLiesBelow() {
        assertTrue(VaultPath.of("a/b/c.md").isBelow("a"));
        assertTrue(VaultPath.of("c.md").isBelow(""));
        assertFalse(VaultPath.of("ab/c.md").isBelow("a"));
    }

    @Test
    void sortsByCodePoints() {
        var names = List.of("a", "A", "aa", "中", "\uFFFD", "\uD83D\uDE00", "a\uD83D\uDE00", "a\uFFFD", "\uD83D\uDE01");
        for (String one : names) {
            for (String other : names) {
                int expected = Arrays.compare(
                        one.codePoints().toArray(), other.codePoints().toArray());
                int actual = VaultPath.of(one).compareTo(VaultPath.of(other));
                assertEquals(Integer.signum(expected), Integer.signum(actual), one + " " + other);
            }
        }
    }
}
