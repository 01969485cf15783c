package dev.garden.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.garden.parser.VaultReader;
import dev.garden.parser.Vaults;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbedChecksTest {

    @Test
    void findsCircles() {
        assertEquals(List.of("embed.cycle A.md:1:3"), problems("A.md", "a ![[A]]\n"));
        assertEquals(
                List.of("embed.cycle A.md:1:1", "embed.cycle B.md:3:1"),
                problems("A.md", "![[B]]\n", "B.md", "b\n\n![[A]]\n", "C.md", "![[A]]\n"));
    }

    @Test
    void knowsThatAPartIsNotTheWhole() {
        assertEquals(List.of(), problems("A.md", "# One\n\ntext\n\n# Two\n\n![[#One]]\n"));
        assertEquals(List.of("embed.cycle A.md:3:1"), problems("A.md", "# One\n\n![[#One]]\n\n# Two\n"));
        assertEquals(List.of("embed.cycle A.md:5:1"), problems("A.md", "# One\n\n## Below\n\n![[#One]]\n"));
        assertEquals(List.of(), problems("A.md", "one ^x\n\n![[#^x]]\n"));
        assertEquals(List.of("embed.cycle A.md:1:1"), problems("A.md", "![[#^x]] ^x\n"));
        assertEquals(List.of(), problems("A.md", "![[B]]\n\npart ^x\n", "B.md", "![[A#^x]]\n"));
    }

    @Test
    void countsFiveLevels() {
        var files = new LinkedHashMap<String, String>();
        for (int i = 0; i < 7; i++) {
            files.put("N" + i + ".md", "![[N" + (i + 1) + "]]\n");
        }
        files.put("N7.md", "end\n");
        var garden = Vaults.read(files, VaultReader.Publish.ALL);
        assertEquals(List.of("embed.depth N0.md:1:1", "embed.depth N1.md:1:1"), Vaults.problems(garden));
    }

    @Test
    void looksAtEachEmbedOnce() {
        var files = new LinkedHashMap<String, String>();
        for (int i = 0; i < 200; i++) {
            files.put("N" + i + ".md", ("![[N" + (i + 1) + "]]\n\n").repeat(50));
        }
        files.put("N200.md", "![[N0]]\n");
        var garden =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Vaults.read(files, VaultReader.Publish.ALL));
        assertEquals(10_001, garden.diagnostics().size());
    }

    private static List<String> problems(String... files) {
        return Vaults.problems(Vaults.read(files));
    }
}
