package dev.garden.render.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Note;
import dev.garden.model.NoteFlag;
import dev.garden.model.nav.NavSection;
import dev.garden.parser.VaultReader.Publish;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The navigation note that the project began with, as a vault of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedSiteTest {

    private Corpus vault;
    private Note note;
    private CorpusSite site;
    private Document page;

    @BeforeAll
    void build() throws IOException {
        vault = Corpus.of("seed-site", Publish.AS_SET);
        note = vault.note("导航.md");
        site = CorpusSite.of(vault.garden());
        page = site.page("大语言模型学习/碎碎念/");
    }

    @Test
    void standsAtItsPermalink() {
        assertEquals("/大语言模型学习/碎碎念/", note.permalink().path());
        assertEquals("导航", note.title());
        assertEquals("导航", page.selectFirst("h1.inline-title").text());
        assertTrue(page.title().startsWith("导航"));
    }

    @Test
    void showsTheTimesOfItsPropertiesInTheirOwnZone() {
        assertEquals(
                "2025-02-27T12:07:19+08:00", page.selectFirst("time.created").attr("datetime"));
        assertEquals(
                "2025-05-04T19:19:14.413+08:00",
                page.selectFirst("time.updated").attr("datetime"));
        assertTrue(page.selectFirst("time.created").text().contains("2月27日"));
    }

    @Test
    void takesNothingFromItsTemplate() {
        assertNull(note.settings().passphrase());
        assertNull(note.settings().description());
        assertNull(note.settings().icon());
        assertEquals(
                0,
                page.select("meta[name=description], meta[property='og:description']")
                        .size());
        assertEquals(Set.of(), flags());
        assertEquals(List.of(), site.filesWith("在此输入"));
    }

    private Set<NoteFlag> flags() {
        return note.settings().flags();
    }

    @Test
    void isReportedForItsPlaceholdersItsDuplicatesAndItsTargetsAlone() {
        Map<String, Long> counts = vault.garden().diagnostics().stream()
                .collect(Collectors.groupingBy(found -> found.code().id(), Collectors.counting()));
        assertEquals(Map.of("frontmatter.placeholder", 2L, "nav.duplicate", 4L, "nav.unresolved", 188L), counts);
    }

    @Test
    void hasATagPage() {
        assertEquals("#NLP", page.selectFirst("a.tag").text());
        assertTrue(site.has("tags/nlp/index.html"));
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/corpora/seed-site.csv", delimiter = '|')
    void hasTheSectionsOfItsNote(String title, int items, String icon) {
        Element section = section(title);
        assertEquals(items, section.select(".nav-item").size());
        assertEquals(
                items,
                section.select("svg[data-icon='" + icon + "'] use[href^=#]").size());
        assertEquals(items, section.select(".is-unresolved").size());
        assertEquals(0, section.select("a").size());
        Element heading = page.select(".markdown-rendered h1").stream()
                .filter(h -> h.text().equals(title))
                .findFirst()
                .orElseThrow();
        assertEquals(
                1,
                page.select("nav a").stream()
                        .filter(a -> a.attr("href").equals("#" + heading.id()))
                        .count());
    }

    private Element section(String title) {
        return page.select("nav.garden-nav .nav-section").stream()
                .filter(section ->
                        section.selectFirst(".nav-section-title").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsItemsApartByTheirTargets() {
        List<NavSection> sections = vault.garden().navs().get(0).sections();
        var labels = sections.stream()
                .flatMap(section -> section.items().stream())
                .map(item -> item.label())
                .toList();
        assertEquals(188, labels.size());
        assertEquals(177, Set.copyOf(labels).size());
        assertEquals(7, labels.stream().filter("介绍"::equals).count());
        assertEquals(53, labels.stream().mapToInt(String::length).max().orElseThrow());
    }
}
