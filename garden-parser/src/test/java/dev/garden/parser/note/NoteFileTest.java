package dev.garden.parser.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.source.VaultPath;
import dev.garden.parser.vault.MemorySource;
import dev.garden.parser.vault.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # bytes in hexadecimal, the text, the problem
            61               | a     | ''
            EFBBBF 61        | \uFEFFa | ''
            FEFF 4E2D        | 中    | ''
            FFFE 2D4E        | 中    | ''
            FEFF 4E          | \uFFFD    | file.encoding 1:1
            FF               | \uFFFD    | file.encoding 1:1
            61 0D0A 62 C3    | a\\r\\nb\uFFFD | file.encoding 2:2
            E4B8             | \uFFFD    | file.encoding 1:1
            C080             | \uFFFD\uFFFD | file.encoding 1:1
            EFBFBD           | \uFFFD    | ''
            """)
    void readsEveryRowOfBytes(String bytes, String text, String problem) {
        byte[] read = HexFormat.of().parseHex(bytes.replace(" ", ""));
        NoteFile file = read(read, read.length);
        assertEquals(text.translateEscapes(), file.text());
        assertEquals(problem, problem(file));
    }

    @Test
    void readsWhatIsAsLargeAsAllowed() {
        assertEquals(NoteFile.State.READ, read(new byte[0], 32L << 20).state());
        assertEquals(NoteFile.State.UNREAD, read(new byte[0], (32L << 20) + 1).state());
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
