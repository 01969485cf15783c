package dev.garden.parser.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigitalGardenSourceTest {

    @TempDir
    Path root;

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(VaultSource source, String path) throws IOException {
        return new String(source.read(VaultPath.of(path)), StandardCharsets.UTF_8);
    }

    private DigitalGardenSource source() {
        return DigitalGardenSource.find(root).orElseThrow();
    }

    @Test
    void putsNotesAndTheirFilesWhereTheyWereInTheVault() throws IOException {
        write(".eleventy.js", "");
        write("README.md", "not a note");
        write("src/site/notes/模型/Note.md", "---\n{\"dg-publish\":true}\n---\n");
        write("src/site/img/user/模型/a.png", "png");
        write(".env", "SITE_NAME_HEADER=Mine\n");
        List<String> paths =
                source().files().stream().map(file -> file.path().value()).toList();
        assertEquals(List.of("garden.yml", "模型/Note.md", "模型/a.png"), paths);
        assertEquals("title: 'Mine'\n", text(source(), "garden.yml"));
        assertEquals("png", text(source(), "模型/a.png"));
    }

    @Test
    void prefersSettingsOfItsOwn() throws IOException {
        write(".env", "SITE_NAME_HEADER=Theirs\n");
        write("src/site/notes/garden.yml", "title: Ours\n");
        assertEquals("title: Ours\n", text(source(), "garden.yml"));
        assertEquals(1, source().files().size());
    }

    @Test
    void leavesOrdinaryVaultsAlone() throws IOException {
        write("src/site/notes/Note.md", "x");
        assertTrue(DigitalGardenSource.find(root).isEmpty());
        write(".env", "");
        assertTrue(DigitalGardenSource.find(root).isPresent());
        write("garden.yml", "");
        assertTrue(DigitalGardenSource.find(root).isEmpty());
        assertTrue(DigitalGardenSource.find(root.resolve("nowhere")).isEmpty());
    }
}
