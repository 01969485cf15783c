package dev.garden.render.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.VaultReader.Publish;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first user's garden, with no settings: what its owner would look for in the pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedGardenNotesTest {

    private static final String LOCKED = "大语言模型学习/分词/BBPE：字节级别的BPE分词技术解析与应用.md";

    private Corpus vault;
    private List<Document> bodies;

    @BeforeAll
    void render() throws IOException {
        vault = Corpus.of("seed-garden", Publish.AS_SET);
        bodies = vault.ownBodies();
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/corpora/seed-garden.csv", delimiter = '|', quoteCharacter = '`')
    void showWhatTheyHold(String selector, int count) {
        assertEquals(
                count,
                bodies.stream().mapToInt(body -> body.select(selector).size()).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"在此输入笔记的描述", "在此输入访问密码", "在此输入元标签名称", "在此输入元标签内容"})
    void reportWhatATemplateLeftBehindOnceEach(String value) {
        assertEquals(
                1,
                vault.garden().diagnostics().stream()
                        .filter(found -> found.code().id().equals("frontmatter.placeholder"))
                        .filter(found -> found.message().contains(value))
                        .count());
    }

    @Test
    void areProtectedByAPassphraseAndNotByAPlaceholder() {
        assertTrue(vault.note(LOCKED).isProtected());
        assertEquals(
                1,
                vault.garden().notes().stream()
                        .filter(note -> note.isProtected())
                        .count());
        assertEquals("1234", vault.note(LOCKED).settings().passphrase());
    }

    @Test
    void areNotDescribedByAPlaceholder() {
        assertFalse(vault.garden().notes().stream()
                .anyMatch(note -> String.valueOf(note.settings().description()).contains("在此输入")));
    }

    @Test
    void areServedByTheNearestNavigation() {
        vault.garden().publishedNotes().forEach(note -> {
            String top = note.path().value().contains("/") ? note.path().value().replaceFirst("/.*", "") : "";
            vault.garden()
                    .navFor(note)
                    .ifPresent(nav -> assertEquals(top, nav.scope(), note.path().value()));
        });
    }

    @Test
    void leaveNoBackslashOfAnEscapedBarBehind() {
        var links = bodies.stream()
                .flatMap(body -> body.select("a.internal-link").stream())
                .toList();
        assertTrue(links.size() > 250, () -> "links: " + links.size());
        assertEquals(
                List.of(),
                links.stream()
                        .filter(link -> (link.text() + link.attr("data-href")).contains("\\"))
                        .toList());
    }
}
