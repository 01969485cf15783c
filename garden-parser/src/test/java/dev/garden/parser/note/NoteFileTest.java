package dev.garden.parser.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.source.VaultPath;
import dev.garden.parser.vault.MemorySource;
import dev.garden.parser.vault.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoteFileTest {

    private static final VaultPath PATH = VaultPath.of("a.md");

    @Test
    void readsUtf8() {
        assertEquals("中", read("中".getBytes(StandardCharsets.UTF_8), 3).text());
    }

    @Test
    void readsUtf16ThatSaysSo() {
        assertEquals("中", read("中".getBytes(StandardCharsets.UTF_16), 4).text());
    }

    @Test
    void saysWhereAnotherEncodingBegins() {
        NoteFile file = read("ascii\nxx中文".getBytes(Charset.forName("GBK")), 12);
        assertEquals("file.encoding 2:3", problem(file));
        assertEquals(NoteFile.State.READ, file.state());
    }

    @Test
    void doesNotReadWhatIsTooLarge() {
        NoteFile file = read(new byte[0], 33L << 20);
        assertEquals("file.too-large 1:1", problem(file));
        assertEquals(NoteFile.State.UNREAD, file.state());
    }

    private static NoteFile read(byte[] bytes, long size) {
        return NoteFile.read(MemorySource.ofBytes(Map.of(PATH, bytes)), new SourceFile(PATH, size, Instant.EPOCH));
    }

    private static String problem(NoteFile file) {
        return file.diagnostics().stream()
                .map(diagnostic -> diagnostic.code().id() + " " + diagnostic.position())
                .reduce("", String::concat);
    }

    @Test
    void hasNothingToSayOfGoodFiles() {
        assertEquals(List.of(), read(new byte[] {'x'}, 1).diagnostics());
    }
}
