package dev.garden.parser.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySourceTest {

    @TempDir
    Path folder;

    @Test
    void listsFilesInVaultOrder() throws IOException {
        write("b.md");
        write("a/z.md");
        write("目录/中.md");
        write("B.md");
        assertEquals(List.of("B.md", "a/z.md", "b.md", "目录/中.md"), paths(DirectorySource.of(folder)));
    }

    @Test
    void passesOverWhatIsNotTheAuthors() throws IOException {
        write(".obsidian/app.json");
        write(".DS_Store");
        write("a/.trash/x.md");
        write("node_modules/x/readme.md");
        write("a.md");
        assertEquals(List.of("a.md"), paths(DirectorySource.of(folder)));
    }

    @Test
    void leavesOutAnOutputFolder() throws IOException {
        write("public/index.md");
        write("public2/a.md");
        assertEquals(List.of("public2/a.md"), paths(DirectorySource.of(folder).without(folder.resolve("public"))));
    }

    @Test
    void followsLinksToFilesOfTheVaultOnly() throws IOException {
        Path vault = Files.createDirectory(folder.resolve("vault"));
        Path secret = Files.writeString(folder.resolve("secret.md"), "s");
        Path note = Files.writeString(vault.resolve("note.md"), "n");
        Files.createSymbolicLink(vault.resolve("out.md"), secret);
        Files.createSymbolicLink(vault.resolve("up"), folder);
        Files.createSymbolicLink(vault.resolve("same.md"), note);
        Files.createSymbolicLink(vault.resolve("nowhere.md"), vault.resolve("gone.md"));
        assertEquals(List.of("note.md", "same.md"), paths(DirectorySource.of(vault)));
    }

    @Test
    void readsBytes() throws IOException {
        write("a/z.md");
        assertArrayEquals(new byte[] {'x'}, DirectorySource.of(folder).read(VaultPath.of("a/z.md")));
    }

    @Test
    void refusesWhatIsNoFolder() throws IOException {
        Path file = write("a.md");
        assertThrows(NotDirectoryException.class, () -> DirectorySource.of(file).files());
    }

    private Path write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private static List<String> paths(VaultSource source) throws IOException {
        return source.files().stream().map(file -> file.path().value()).toList();
    }
}
