package dev.garden.render.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.output.SiteWriter.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySinkTest {

    @TempDir
    Path folder;

    private int build(Map<String, String> files) throws IOException {
        try (SiteWriter writer = SiteSink.directory(folder.resolve("out")).open()) {
            for (var file : files.entrySet()) {
                writer.write(OutputPath.of(file.getKey()), OutputContent.of(file.getValue()));
            }
            return writer.finish();
        }
    }

    private Path out(String path) {
        return folder.resolve("out").resolve(path);
    }

    @Test
    void writesFilesIntoFolders() throws IOException {
        build(Map.of("大语言模型学习/碎碎念/index.html", "导航"));
        assertEquals("导航", Files.readString(out("大语言模型学习/碎碎念/index.html")));
    }

    @Test
    void leavesFilesWithTheSameBytesAlone() throws IOException {
        build(Map.of("a.html", "same", "b.html", "old"));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        for (String name : List.of("a.html", "b.html", ".garden/manifest")) {
            Files.setLastModifiedTime(out(name), longAgo);
        }
        build(Map.of("a.html", "same", "b.html", "new"));
        assertEquals(longAgo, Files.getLastModifiedTime(out("a.html")));
        assertFalse(longAgo.equals(Files.getLastModifiedTime(out("b.html"))));
    }

    @Test
    void writesNothingAtAllTheSecondTime() throws IOException {
        build(Map.of("a.html", "same"));
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(out(".garden/manifest"), before);
        try (SiteWriter writer = SiteSink.directory(out("")).open()) {
            assertEquals(Outcome.UNCHANGED, writer.write(OutputPath.of("a.html"), OutputContent.of("same")));
            writer.finish();
        }
        assertEquals(before, Files.getLastModifiedTime(out(".garden/manifest")));
    }

    @Test
    void removesWhatOnlyAnEarlierBuildWrote() throws IOException {
        build(Map.of("a/b/index.html", "old", "c.html", "c"));
        assertEquals(1, build(Map.of("c.html", "c")));
        assertFalse(Files.exists(out("a")), "the empty folders go too");
        assertTrue(Files.exists(out("c.html")));
    }

    @Test
    void neverTouchesFilesOfOthers() throws IOException {
        build(Map.of("a/index.html", "ours"));
        Files.writeString(out("a/CNAME"), "theirs");
        Files.writeString(out("notes.txt"), "theirs");
        build(Map.of("b.html", "b"));
        assertTrue(Files.exists(out("a/CNAME")));
        assertTrue(Files.exists(out("notes.txt")));
        assertFalse(Files.exists(out("a/index.html")));
    }

    @Test
    void keepsAnOldFileThatSomebodyChanged() throws IOException {
        build(Map.of("a.html", "ours"));
        Files.writeString(out("a.html"), "theirs now");
        assertEquals(0, build(Map.of("b.html", "b")));
        assertEquals("theirs now", Files.readString(out("a.html")));
    }

    @Test
    void forgetsNothingWhenABuildIsBrokenOff() throws IOException {
        build(Map.of("old.html", "old"));
        try (SiteWriter writer = SiteSink.directory(out("")).open()) {
            writer.write(OutputPath.of("half.html"), OutputContent.of("half"));
        }
        assertTrue(Files.exists(out("old.html")));
        assertEquals(2, build(Map.of("new.html", "new")));
        assertFalse(Files.exists(out("half.html")));
    }

    @Test
    void refusesToFollowALinkOutOfTheOutput() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(out(""));
        Files.createSymbolicLink(out("a"), elsewhere);
        assertThrows(IOException.class, () -> build(Map.of("a/index.html", "x")));
        assertFalse(Files.exists(elsewhere.resolve("index.html")));
    }

    @Test
    void replacesALinkInsteadOfWritingThroughIt() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "precious");
        Files.createDirectories(out(""));
        Files.createSymbolicLink(out("a.html"), precious);
        build(Map.of("a.html", "ours"));
        assertEquals("precious", Files.readString(precious));
        assertTrue(Files.isRegularFile(out("a.html"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void removesNothingThatAnEditedManifestNamesOutside() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "x");
        build(Map.of("a.html", "x"));
        String manifest = Files.readString(out(".garden/manifest"));
        Files.writeString(out(".garden/manifest"), manifest.replace("a.html", "../precious.txt"));
        build(Map.of("b.html", "b"));
        assertTrue(Files.exists(precious));
    }

    @Test
    void letsAFolderTakeThePlaceOfAnOldFile() throws IOException {
        build(Map.of("a", "file"));
        build(Map.of("a/index.html", "page"));
        assertEquals("page", Files.readString(out("a/index.html")));
    }

    @Test
    void writesFilesThatAWebServerMayRead() throws IOException {
        build(Map.of("a.html", "x"));
        Path plain = Files.writeString(folder.resolve("plain.txt"), "x");
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(out("a.html")));
    }

    @Test
    void leavesNoDraftsBehind() throws IOException {
        build(Map.of("a.html", "x"));
        try (var files = Files.list(out(".garden"))) {
            assertEquals(List.of(out(".garden/manifest").toRealPath()), files.toList());
        }
    }
}
