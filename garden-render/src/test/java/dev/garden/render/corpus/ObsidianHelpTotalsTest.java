package dev.garden.render.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.Garden;
import dev.garden.parser.VaultReader.Publish;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObsidianHelpTotalsTest {

    private Corpus english;
    private Corpus chinese;
    private List<Document> englishBodies;
    private List<Document> chineseBodies;

    @BeforeAll
    void render() throws IOException {
        english = Corpus.of("obsidian-help/en", Publish.ALL);
        chinese = Corpus.of("obsidian-help/zh", Publish.ALL);
        englishBodies = english.ownBodies();
        chineseBodies = chinese.ownBodies();
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/corpora/obsidian-help-totals.csv", delimiter = '|', quoteCharacter = '`')
    void pagesHoldAsMuchAsWasCounted(String selector, int inEnglish, int inChinese) {
        assertEquals(inEnglish, count(englishBodies, selector));
        assertEquals(inChinese, count(chineseBodies, selector));
    }

    private static int count(List<Document> bodies, String selector) {
        return bodies.stream().mapToInt(body -> body.select(selector).size()).sum();
    }

    @Test
    void bothLanguagesHaveTheSameAddresses() {
        assertEquals(173, addresses(english.garden()).size());
        assertEquals(addresses(english.garden()), addresses(chinese.garden()));
    }

    private static Set<String> addresses(Garden garden) {
        return garden.publishedNotes().map(note -> note.permalink().path()).collect(Collectors.toSet());
    }

    @Test
    void embeddedBlockIsOneParagraphWithoutItsId() {
        Element embed =
                english.body("Linking notes and files/Embed files.md").selectFirst("[src='Internal links#^b15695']");
        assertEquals(1, embed.select(".markdown-embed-content > p").size());
        assertEquals(1, embed.select(".markdown-embed-content > *").size());
        assertEquals(
                "Learn how to link to notes, attachments, and other files",
                embed.text().substring(0, 56));
        assertEquals(-1, embed.text().indexOf('^'));
    }

    @Test
    void embeddedCalloutIsWholeAndWithoutItsId() {
        Document note = english.body("Linking notes and files/Aliases.md");
        Element callout = note.selectFirst(".markdown-embed .callout");
        assertEquals(2, callout.select(".callout-content > p").size());
        assertEquals(-1, note.select(".markdown-embed").text().indexOf('^'));
    }

    @Test
    void sectionsOfANoteAreEmbeddedInIt() {
        Document note = english.body("Obsidian Sync/Set up Obsidian Sync.md");
        assertEquals(
                0,
                note.select(".mod-cycle, .mod-deep, .markdown-embed.is-unresolved")
                        .size());
        assertEquals(
                4,
                note.select("[src^='Set up Obsidian Sync#'] .markdown-embed-content :is(h3, h4)")
                        .size());
        Element regions = note.selectFirst("[src$='#^sync-geo-regions']");
        assertEquals(
                1,
                regions.select(".markdown-embed-content > .callout, .markdown-embed-content > blockquote")
                        .size());
    }

    @Test
    void aHeadingBelowAHeadingIsEmbedded() {
        Element embed = english.body("Obsidian Sync/Local and remote vaults.md")
                .selectFirst("[src$='#Exclude a folder from syncing']");
        assertEquals(
                "Exclude a folder from syncing",
                embed.selectFirst(":is(h1,h2,h3,h4,h5,h6)").text());
    }

    @Test
    void nothingThatStandsInCodeIsReported() {
        assertEquals(List.of("embed.unresolved"), english.codes("Linking notes and files/Embed files.md"));
        assertEquals(List.of(), english.codes("Editing and formatting/Basic formatting syntax.md"));
        assertEquals(List.of(), english.codes("Bases/Create a base.md"));
    }

    @Test
    void everyAnchorOfTheLongestNoteIsItsOwn() {
        List<String> ids = english.body("Extending Obsidian/Obsidian CLI.md")
                .select("h2, h3")
                .eachAttr("id");
        assertEquals(31 + 131, Set.copyOf(ids).size());
    }
}
