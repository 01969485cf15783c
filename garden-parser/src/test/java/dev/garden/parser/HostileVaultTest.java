package dev.garden.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.garden.model.Garden;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Vaults that want to take for ever, overflow the stack or fill the memory. */
class HostileVaultTest {

    @Test
    void aNavigationMayNestAsDeepAsItLikes() {
        var text = new StringBuilder();
        for (int depth = 0; depth < 2000; depth++) {
            text.append(" ".repeat(2 * depth)).append("- [[A]]\n");
        }
        assertEquals(
                2,
                soon(() -> Vaults.read("Nav.md", text.toString(), "A.md", "a"))
                        .notes()
                        .size());
    }

    @Test
    void aNoteMayLinkToAllItsHeadings() {
        var text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append("# Heading ")
                    .append(i)
                    .append("\n\n[[#Heading ")
                    .append(i)
                    .append("]]\n\n");
        }
        assertEquals(
                0,
                soon(() -> Vaults.read("A.md", text.toString())).diagnostics().size());
    }

    @Test
    void manyLinksMayLeadNowhere() {
        var files = new LinkedHashMap<String, String>();
        for (int i = 0; i < 2000; i++) {
            files.put("note number " + i + ".md", "[[nota numbre " + i + "]] [[gone " + i * 7 + "]]\n");
        }
        var garden = soon(() -> Vaults.read(files, VaultReader.Publish.ALL));
        assertEquals(4000, garden.diagnostics().size());
    }

    @Test
    void allNotesMayHaveTheSameName() {
        var files = new LinkedHashMap<String, String>();
        for (int i = 0; i < 2000; i++) {
            files.put("f" + i + "/index.md", "[[index]] [[f" + i * 7 % 2000 + "/index]]\n");
        }
        assertEquals(
                0,
                soon(() -> Vaults.read(files, VaultReader.Publish.ALL))
                        .diagnostics()
                        .size());
    }

    @Test
    void propertiesMayHoldManyLinks() {
        String text = "---\nlinks:\n" + "  - \"[[A]]\"\n".repeat(2000) + "---\n";
        Garden garden = soon(() -> Vaults.read("N.md", text, "A.md", "a"));
        var links = garden.links(Vaults.note(garden, "N.md"));
        assertEquals(2000, links.size());
        assertEquals("2002:6", links.get(1999).link().position().toString());
    }

    private static Garden soon(Supplier<Garden> reading) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), reading::get);
    }
}
