package dev.garden.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.garden.model.source.VaultPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNamedTest {

    private static final List<String> FOLDERS = List.of(
            "b/sub", "a/sub", "A/Deep/sub", "long-name", "c", "d/e/f", "d/e", "d/g", "x1", "x2", "x3", "d/e/f/sub");

    private static final VaultPath HOME = VaultPath.of("Home.md");

    private static SameNamed few() {
        return SameNamed.of(files(FOLDERS.subList(0, 6)));
    }

    private static SameNamed many() {
        return SameNamed.of(files(FOLDERS));
    }

    private static List<VaultPath> files(List<String> folders) {
        return folders.stream()
                .map(folder -> VaultPath.of(folder + "/Index.md"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Home.md, c/Index.md",
        "d/e/f/n.md, d/e/f/Index.md",
        "d/e/n.md, d/e/f/Index.md",
        "b/n.md, b/sub/Index.md",
        "b/sub/deeper/n.md, c/Index.md",
        "nowhere/n.md, c/Index.md",
    })
    void prefersWhatLiesBelowTheFolderOfTheLink(String from, String file) {
        assertEquals(file, few().nearest(VaultPath.of(from)).value());
    }

    @ParameterizedTest
    @CsvSource({
        "Home.md, c/Index.md",
        "d/e/f/n.md, d/e/f/Index.md",
        "d/e/n.md, d/e/Index.md",
        "d/n.md, d/e/Index.md",
        "nowhere/n.md, c/Index.md",
    })
    void choosesAmongManyAsAmongFew(String from, String file) {
        assertEquals(file, many().nearest(VaultPath.of(from)).value());
    }

    @ParameterizedTest
    @CsvSource({
        "sub/index.md, Home.md, a/sub/Index.md",
        "sub/index.md, A/Deep/n.md, A/Deep/sub/Index.md",
        "deep/sub/index.md, Home.md, A/Deep/sub/Index.md",
        "d/e/f/sub/index.md, Home.md, d/e/f/sub/Index.md",
        "ub/index.md, Home.md, -",
        "no/index.md, Home.md, -",
    })
    void keepsWhatEndsInWholeFolders(String key, String from, String file) {
        assertEquals(
                file,
                many().ending(key)
                        .map(named -> named.nearest(VaultPath.of(from)).value())
                        .orElse("-"));
    }

    @Test
    void findsFilesDeeperThanItsIndex() {
        String deep = "f/".repeat(40);
        var files = new ArrayList<>(files(FOLDERS));
        files.add(VaultPath.of(deep + "Index.md"));
        var named = SameNamed.of(files);
        assertEquals(
                deep + "Index.md", named.nearest(VaultPath.of(deep + "n.md")).value());
        assertEquals(
                Optional.of(deep + "Index.md"),
                named.ending(deep + "index.md").map(found -> found.nearest(HOME).value()));
    }

    @Test
    void takesTheSameTimeHoweverManyThereAre() {
        var files = IntStream.range(0, 50_000)
                .mapToObj(number -> VaultPath.of("folder " + number + "/sub/Index.md"))
                .toList();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var named = SameNamed.of(files);
            for (VaultPath file : files) {
                assertEquals(file, named.nearest(file));
                assertEquals(file, named.ending("sub/index.md").orElseThrow().nearest(file));
            }
        });
    }
}
