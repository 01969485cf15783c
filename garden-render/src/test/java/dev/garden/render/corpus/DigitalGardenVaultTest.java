package dev.garden.render.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.NoteTimes;
import dev.garden.model.setting.Settings;
import dev.garden.parser.VaultReader.Publish;
import dev.garden.parser.settings.SettingsReader;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vault of the Digital Garden plugin: what each of its notes is there to show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DigitalGardenVaultTest {

    private static final String RULES = """
            paths:
              rewrite:
                - {from: Path Rewriting/Subfolder2, to: fun-folder}
                - {from: Path Rewriting, to: ""}
                - {from: Subfolder, to: subfolder-rewritten}
                - {from: Path Rewriting/Subfolder, to: this-will-never-hit}
            """;

    private Corpus vault;
    private CorpusSite site;

    @BeforeAll
    void build() throws IOException {
        vault = Corpus.of("dg-test-vault", Publish.AS_SET);
        site = CorpusSite.of(vault.garden());
    }

    private static Corpus with(String settings) throws IOException {
        Settings read = SettingsReader.create().read(settings).settings();
        return Corpus.of("dg-test-vault", Publish.MARKED, before -> read);
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/corpora/dg-test-vault.csv", delimiter = '|', quoteCharacter = '`')
    void showsWhatItIsThereFor(String note, String selector, int count) {
        assertEquals(count, vault.body(note).select(selector).size());
    }

    @Test
    void standsAtTheAddressesOfThePlugin() throws IOException {
        Corpus slugs = with("permalinks: {style: slug}\npublish: marked\n");
        for (String[] row : Rows.of("dg-test-vault-addresses.csv")) {
            assertEquals(row[1], vault.note(row[0]).permalink().path());
            assertEquals(row[2], slugs.note(row[0]).permalink().path());
            assertTrue(site.has(row[1].substring(1) + "index.html"), row[1]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Path Rewriting/004 Folder set to root.md, /004-Folder-set-to-root/",
        "Path Rewriting/Subfolder/How deep do the rewrite rules go.md, /Subfolder/How-deep-do-the-rewrite-rules-go/",
        "Path Rewriting/Subfolder2/More specific path rewriting.md, /fun-folder/More-specific-path-rewriting/"
    })
    void rewritesPathsByTheFirstRule(String note, String address) throws IOException {
        assertEquals(address, with(RULES).note(note).permalink().path());
    }

    @Test
    void readsDatesFromThePropertiesThatTheSettingsName() throws IOException {
        Corpus dated = with("dates: {created: [customCreated], updated: [customUpdated]}\n");
        NoteTimes created = dated.note("010 custom createdAt.md").times();
        NoteTimes updated = dated.note("011 Custom updatedAt.md").times();
        assertTrue(created.created().toString().contains("2020-01-01"), created.toString());
        assertTrue(updated.updated().toString().contains("2021-01-01"), updated.toString());
        assertFalse(vault.note("010 custom createdAt.md").times().toString().contains("2020-01-01"));
    }

    @Test
    void hidesAHiddenNoteFromAllButItsLinks() {
        assertTrue(site.has("002-Hidden-page/index.html"));
        assertEquals(
                List.of("001-Links/index.html", "002-Hidden-page/index.html", "preview/001-Links/index.json"),
                site.filesWith("002-Hidden-page").stream()
                        .filter(path -> !path.startsWith("."))
                        .toList());
        assertEquals(
                0,
                site.page("002-Hidden-page/")
                        .select(".file-tree a[href*=002-Hidden]")
                        .size());
    }

    @Test
    void putsThePinnedNoteFirst() {
        assertEquals("008 Pinned note", tree().select("a.filename").first().text());
    }

    @Test
    void showsTheTitleOfTheProperty() {
        Document page = site.page("006-Custom-title/");
        assertTrue(page.title().startsWith("006 THIS IS A CUSTOM TITLE"), page.title());
        assertEquals(
                1,
                tree().select("a[href$='006-Custom-title/']:matchesOwn(^006 THIS IS A CUSTOM TITLE$)")
                        .size());
        assertTrue(site.filesWith("006 THIS IS A CUSTOM TITLE").stream().anyMatch(path -> path.startsWith("search/")));
    }

    @Test
    void putsNotesIntoTheFoldersThatTheyName() {
        assertEquals(
                List.of("013 Custom path", "014 Customer path and permalink"),
                tree().select("li.folder:has(> details .foldername:matchesOwn(^custom path$)) a.filename")
                        .eachText());
    }

    private Document tree() {
        return site.page("001-Links/");
    }

    @Test
    void listsALinkInAPropertyAmongTheBacklinks() {
        Document page = site.page("B-Bases/Books/B6-Author-Ada-Lovelace/");
        assertEquals(
                1,
                page.select(".backlinks a.backlink[href$='B1-Book-with-wikilink-cover/']")
                        .size());
        assertTrue(page.title().startsWith("Ada Lovelace"), page.title());
    }

    @ParameterizedTest
    @CsvSource({
        "bases-cover-test, B1-Book B2-Book B3-Book B5-Book",
        "known-issue, 012-Callouts 012-B- T6-transclusion PE2-"
    })
    void listsNotesByTag(String tag, String notes) {
        Document page = site.page("tags/" + tag + "/");
        assertEquals(4, page.select("main .note-link").size());
        for (String note : notes.split(" ")) {
            assertEquals(1, page.select("main a[href*=" + note + "]").size(), note);
        }
        assertEquals(
                Set.of("bases-cover-test", "known-issue"), vault.garden().tags().keySet());
    }

    @Test
    void publishesThePicturesThatPublishedNotesShowAndNoOtherFile() {
        assertEquals(55_490, site.size("A Assets/travolta.png"));
        assertEquals(29_208, site.size("A Assets/travolta.webp"));
        assertEquals(23_274, site.size("A Assets/unused_image.png"));
        assertEquals(List.of(), site.paths(path -> path.endsWith(".base") || path.contains("gate")));
    }
}
