package dev.garden.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.link.Link;
import dev.garden.model.nav.Nav;
import dev.garden.model.nav.NavTarget;
import dev.garden.parser.json.GardenJson;
import dev.garden.testing.PlainJson;
import dev.garden.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorporaTest {

    @Test
    void theSeedNoteIsTheNavigationThatItsAuthorMeant() throws IOException {
        String expected = Files.readString(SharedFiles.require("corpora/seed-site.expected.json"));
        var garden = read("seed-site", VaultReader.Publish.AS_SET);
        var actual =
                (List<?>) ((Map<?, ?>) PlainJson.parse(GardenJson.of(garden).garden())).get("navs");
        assertEquals(
                List.of(),
                PlainJson.differences("navs", List.of(PlainJson.parse(expected)), actual)
                        .toList());
        assertEquals(188, count(garden, "nav.unresolved"));
        assertEquals(4, count(garden, "nav.duplicate"));
    }

    @Test
    void theSeedGardenHasANavigationForEachFolder() throws IOException {
        Garden garden = read("seed-garden", VaultReader.Publish.AS_SET);
        assertEquals(7, garden.navs().size());
        assertEquals(202, garden.publishedNotes().count());
        Nav seed = garden.navs().stream()
                .filter(nav -> nav.scope().equals("大语言模型学习"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                175,
                seed.items()
                        .filter(item -> item.target() instanceof NavTarget.ToNote)
                        .count());
        assertEquals(
                Set.of(
                        "预训练评估2",
                        "多轮对话专项提升2",
                        "P-Tuning V2",
                        "DeBERTa",
                        "未命名 1",
                        "PLaM2",
                        "GPT-2",
                        "LLama 2",
                        "CodeLlama",
                        "GLM2",
                        "Qwen2",
                        "DeepSeek-V2",
                        "查询索引阶段"),
                seed.items()
                        .filter(item -> item.target() instanceof NavTarget.Unresolved)
                        .map(item -> item.label())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theSeedGardenFindsItsImages() throws IOException {
        Garden garden = read("seed-garden", VaultReader.Publish.AS_SET);
        assertEquals(297, garden.attachments().size());
        assertEquals(0, count(garden, "embed.unresolved"));
        assertEquals(0, count(garden, "link.inexact"));
        assertEquals(1, garden.notes().stream().filter(Note::isProtected).count());
    }

    @Test
    void thePluginsVaultKeepsItsSecrets() throws IOException {
        Garden garden = read("dg-test-vault", VaultReader.Publish.AS_SET);
        assertEquals(48, garden.publishedNotes().count());
        assertEquals(17, count(garden, "link.unpublished"));
        assertEquals(0, count(garden, "link.unresolved"));
        var tagged = garden.tags();
        assertEquals(Set.of("bases-cover-test", "known-issue"), tagged.keySet());
        assertEquals(4, tagged.get("known-issue").notes().size());
    }

    @Test
    void theHelpIsWhole() throws IOException {
        Garden garden = read("obsidian-help/en", VaultReader.Publish.ALL);
        assertEquals(173, garden.publishedNotes().count());
        assertEquals(1412, headings(garden));
        assertEquals(0, count(garden, "link.subpath-missing"));
        Note home = Vaults.note(garden, "Home.md");
        assertEquals(
                17,
                garden.links(home).stream()
                        .filter(link -> link.link().kind() == Link.Kind.WIKILINK)
                        .count());
        assertEquals(22, home.content().listItems().size());
        assertEquals(
                8,
                home.content().listItems().stream()
                        .filter(item -> item.depth() > 0)
                        .count());
        assertEquals(31 + 131, outline(garden, "Extending Obsidian/Obsidian CLI.md"));
    }

    @Test
    void theHelpIsWholeInChineseToo() throws IOException {
        Garden garden = read("obsidian-help/zh", VaultReader.Publish.ALL);
        assertEquals(1411, headings(garden));
        assertEquals("插件/插件.md", garden.note("核心插件").orElseThrow().path().value());
        Note variables = Vaults.note(garden, "Obsidian 网页剪藏器/变量.md");
        assertTrue(
                garden.resolve(variables, Link.Kind.WIKILINK, "模板").toString().contains("Obsidian 网页剪藏器/模板.md"));
        Note properties = Vaults.note(garden, "编辑与格式化/属性.md");
        assertTrue(
                garden.resolve(properties, Link.Kind.WIKILINK, "模板").toString().contains("插件/模板.md"));
    }

    private static Garden read(String corpus, VaultReader.Publish publish) throws IOException {
        return VaultReader.of(SharedFiles.require("corpora/" + corpus))
                .withPublish(publish)
                .read();
    }

    private static long count(Garden garden, String code) {
        return garden.diagnostics().stream()
                .filter(found -> found.code().id().equals(code))
                .count();
    }

    private static int headings(Garden garden) {
        return garden.notes().stream().mapToInt(note -> note.headings().size()).sum();
    }

    private static int outline(Garden garden, String path) {
        return Vaults.note(garden, path).headings().size();
    }
}
