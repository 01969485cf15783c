package dev.garden.cli.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.cli.Checkout;
import dev.garden.parser.VaultReader.Publish;
import dev.garden.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every link of every site that we can build leads somewhere. */
class LinkCheckerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "seed-site,AS_SET",
        "seed-garden,AS_SET",
        "dg-test-vault,AS_SET",
        "dg-test-vault,ALL",
        "obsidian-help/en,ALL",
        "obsidian-help/zh,ALL"
    })
    void everyLinkOfARealVaultLeadsSomewhere(String corpus, Publish publish) throws IOException {
        var result = LinkChecker.check(Built.site(SharedFiles.require("corpora/" + corpus), publish, folder));
        assertEquals(List.of(), result.broken());
        assertTrue(result.checked() > 10, () -> "only " + result.checked() + " links");
    }

    @Test
    void everyLinkOfTheDocumentationLeadsSomewhere() throws IOException {
        var result = LinkChecker.check(Built.site(Checkout.ROOT.resolve("docs"), Publish.AS_SET, folder));
        assertEquals(List.of(), result.broken());
    }

    @Test
    void findsWhatIsBroken() throws IOException {
        Files.createDirectory(folder.resolve("笔记"));
        Files.writeString(folder.resolve("笔记/index.html"), "<h1 id='甲'>x</h1><img srcset='../a.png 1x, ../b.png 2x'>");
        Files.writeString(folder.resolve("a.png"), "");
        Files.writeString(folder.resolve("a.css"), "p { background: url('gone.png') }");
        Files.writeString(
                folder.resolve("index.html"),
                "<a href='笔记/#甲'>x</a><a href='%E7%AC%94%E8%AE%B0/#%E7%94%B2'>x</a><a href='笔记/#乙'>x</a>"
                        + "<a href='笔记'>x</a><a class='is-unresolved' href='a.png'>x</a><a href='https://e.org/'>x</a>");
        assertEquals(
                List.of(
                        "a.css: gone.png",
                        "index.html: a.png",
                        "index.html: 笔记",
                        "index.html: 笔记/#乙",
                        "笔记/index.html: ../b.png"),
                LinkChecker.check(folder).broken());
    }
}
