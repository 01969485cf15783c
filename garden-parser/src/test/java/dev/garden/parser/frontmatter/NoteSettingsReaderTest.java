package dev.garden.parser.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.NoteFlag;
import dev.garden.model.NoteSettings;
import dev.garden.model.NoteSwitch;
import dev.garden.model.Tag;
import dev.garden.model.source.Position;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteSettingsReaderTest {

    private static final EnumSet<NoteSwitch> STANDARD =
            EnumSet.complementOf(EnumSet.of(NoteSwitch.GRAPH_DEPTH_CONTROL));

    private static NoteSettings said(String lines) {
        return Heads.yaml(lines).settings();
    }

    private static List<String> tags(String lines) {
        return Heads.yaml(lines).tags().stream().map(Tag::name).toList();
    }

    @Test
    void knowsTheNoteWithoutProperties() {
        NoteHead head = Heads.yaml("");
        assertEquals("Note", head.title());
        assertEquals("folder/Note", head.settings().gardenPath());
        assertEquals(STANDARD, head.settings().switches());
        assertEquals(Set.of(), head.settings().flags());
        assertNull(head.settings().permalink());
    }

    @ParameterizedTest
    @CsvSource({"007,007", "'\"\"',Note", "2020-01-01,2020-01-01", "true,true", "'[]',Note", "' A ',A"})
    void readsTitlesAsWritten(String value, String title) {
        NoteHead head = Heads.yaml("title: " + value);
        assertEquals(title, head.title());
        assertEquals(List.of(), Heads.codes(head));
    }

    @Test
    void reportsATitleThatIsNoText() {
        NoteHead head = Heads.yaml("x: 1\ntitle: [a, b]");
        assertEquals("Note", head.title());
        assertEquals(Position.of(3, 1), head.diagnostics().get(0).position());
        assertEquals(
                "title must be text, not \"a, b\"", head.diagnostics().get(0).message());
    }

    @Test
    void readsTagsInEveryForm() {
        assertEquals(List.of("one", "two", "three/four"), tags("tags: [one, \"#two\", three/four]"));
        assertEquals(List.of("one", "two", "three"), tags("Tags: one, two three"));
        assertEquals(List.of("good"), tags("tags:\n  - good\n  - 2024\n  -\n  - Good\n  - a b\n  - x.y"));
        assertEquals(List.of("标签/子", "v2"), tags("tag: 标签/子 v2"));
        assertEquals(List.of("a"), tags("tags: [a]\ntag: b"));
    }

    @Test
    void takesTheTagOfTheHomePageForAMark() {
        NoteHead head = Heads.json("{\"tags\":[\"gardenEntry\",\"welcome\"]}");
        assertTrue(head.settings().is(NoteFlag.HOME));
        assertEquals(List.of(new Tag("welcome")), head.tags());
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder/Note.md", "/folder/Note.md", "folder/Note"})
    void makesTheNoteThatTheGardenNamesTheHomePage(String path) {
        assertTrue(Heads.in("home: " + path, "").settings().is(NoteFlag.HOME));
        assertFalse(Heads.in("home: Note", "").settings().is(NoteFlag.HOME));
    }

    @Test
    void readsAliasesAndClasses() {
        assertEquals(List.of("B"), Heads.yaml("Aliases:\n  - B").aliases());
        assertEquals(
                List.of("My Note", "Other"), Heads.yaml("alias: My Note, Other").aliases());
        assertEquals(List.of("a, b"), Heads.yaml("aliases: [\"a, b\"]").aliases());
        assertEquals(List.of("soft", "wide"), said("cssclass: soft wide").cssclasses());
        assertEquals(List.of("wide", "dark"), said("contentClasses: wide dark").contentClasses());
        assertEquals(List.of("a b"), said("dg-content-classes: [a b]").contentClasses());
    }

    @Test
    void letsTheNoteBeatTheGardenAndTheGardenTheDefault() {
        String garden = "notes: {show-toc: false, show-graph-depth-control: true}";
        assertFalse(Heads.in(garden, "").settings().shows(NoteSwitch.TOC));
        assertTrue(Heads.in(garden, "dg-show-toc: true").settings().shows(NoteSwitch.TOC));
        assertFalse(
                Heads.in(garden, "dgShowGraphDepthControl: false").settings().shows(NoteSwitch.GRAPH_DEPTH_CONTROL));
        assertTrue(Heads.in(garden, "").settings().shows(NoteSwitch.GRAPH_DEPTH_CONTROL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dg-show-toc: [no]", "dg-show-toc: 0", "dg-show-toc: off"})
    void usesTheDefaultForASwitchThatItCannotRead(String lines) {
        NoteHead head = Heads.yaml(lines);
        assertEquals(STANDARD, head.settings().switches());
        assertEquals(List.of("frontmatter.type"), Heads.codes(head));
    }

    @Test
    void prefersTheLongNameAndReportsTwinsThatDiffer() {
        NoteHead head = Heads.yaml("dgShowToc: true\ndg-show-toc: false");
        assertFalse(head.settings().shows(NoteSwitch.TOC));
        assertEquals(List.of("frontmatter.conflict"), Heads.codes(head));
        assertEquals(Position.of(2, 1), head.diagnostics().get(0).position());
        assertEquals(List.of(), Heads.codes(Heads.yaml("dgShowToc: \"TRUE\"\ndg-show-toc: true")));
        assertEquals(List.of(), Heads.codes(Heads.yaml("dgShowToc: true\ndg-show-toc:")));
    }

    @Test
    void readsShortNamesOnlyWhereThePluginWrites() {
        String both = "\"hide\":true,\"pinned\":true,\"hideInGraph\":true,\"hideInFiletree\":true";
        assertEquals(
                Set.of(NoteFlag.HIDE, NoteFlag.PINNED, NoteFlag.HIDE_IN_GRAPH, NoteFlag.HIDE_IN_FILE_TREE),
                Heads.json("{" + both + "}").settings().flags());
        assertEquals(Set.of(), said("hide: true\npinned: true").flags());
        String own = "{\"dg-note-properties\":{\"hide\":true,\"dg-pinned\":true}}";
        assertEquals(Set.of(NoteFlag.PINNED), Heads.json(own).settings().flags());
    }

    @Test
    void readsFlagsOfPlume() {
        assertTrue(said("sticky: 3").is(NoteFlag.PINNED));
        assertFalse(said("sticky: 0").is(NoteFlag.PINNED));
        assertFalse(said("sticky: true\ndg-pinned: false").is(NoteFlag.PINNED));
        assertTrue(said("article: false").is(NoteFlag.HIDE_IN_LISTS));
        assertEquals(List.of(), Heads.codes(Heads.yaml("sticky: soon\narticle: On Method\nlang: Java\ncover: [a]")));
    }

    @Test
    void keepsFormulasUnlessTheGardenHonoursTheKey() {
        String off = "dg-enable-mathjax: false\ndg-enable-uml: false";
        assertEquals(STANDARD, said(off).switches());
        NoteSettings honoured =
                Heads.in("notes: {honour-enable-keys: true}", off).settings();
        assertFalse(honoured.shows(NoteSwitch.MATH));
        assertFalse(honoured.shows(NoteSwitch.UML));
        assertTrue(honoured.shows(NoteSwitch.MERMAID));
    }

    @ParameterizedTest
    @CsvSource({
        "dg-note-icon: 2,2",
        "'dg-note-icon: 0\nicon: mdi:school',mdi:school",
        "'dg-note-icon: 0\nnoteIcon: 0',",
        "'noteIcon: 3\nicon: x',3",
        "dg-note-icon: null,"
    })
    void readsIcons(String lines, String icon) {
        assertEquals(icon, said(lines).icon());
        assertEquals(
                icon == null ? "7" : icon,
                Heads.in("notes: {note-icon: 7}", lines).settings().icon());
    }

    @Test
    void readsMetaTagsAsMapAndAsList() {
        var expected = Map.of("author", "Ann", "og:type", "5");
        assertEquals(
                expected,
                said("dg-metatags:\n  author: Ann\n  \"og:type\": 5\n  none:").metatags());
        assertEquals(
                expected,
                said("metatags:\n  - {name: author, content: Ann}\n  - {property: \"og:type\", content: 5}\n  -")
                        .metatags());
        assertEquals(List.of("frontmatter.type"), Heads.codes(Heads.yaml("dg-metatags: author")));
        assertEquals(List.of("frontmatter.type"), Heads.codes(Heads.yaml("dg-metatags: {a: {b: c}}")));
    }

    @Test
    void dropsPlaceholdersAnywhereAndReportsThem() {
        NoteHead head = Heads.in(
                "placeholders: [TODO]",
                "dg-description: 在此输入笔记的描述\ndescription: mine\ntitle: TODO\ndg-metatags: [{name: 在此输入元标签名称, content: x}]");
        assertEquals("mine", head.settings().description());
        assertEquals("Note", head.title());
        assertEquals(Map.of(), head.settings().metatags());
        assertEquals(
                3,
                Heads.codes(head).stream()
                        .filter("frontmatter.placeholder"::equals)
                        .count());
        assertEquals(
                "TODO more",
                Heads.in("placeholders: [TODO]", "title: TODO more").title());
    }

    @Test
    void reportsEachPlaceholderOnceInAGarden() {
        var one =
                Heads.yaml("dg-description: 在此输入笔记的描述\ndg-passphrase: 在此输入访问密码").diagnostics();
        var all = new java.util.ArrayList<>(one);
        all.addAll(Heads.yaml("x: 1\ndg-description: 在此输入笔记的描述\ntitle: []\naliases: {a: b}")
                .diagnostics());
        List<String> left = FrontmatterDiagnostics.oncePerPlaceholder(all).stream()
                .map(diagnostic -> diagnostic.code().id())
                .toList();
        assertEquals(List.of("frontmatter.placeholder", "frontmatter.placeholder", "frontmatter.type"), left);
    }

    @Test
    void readsLanguageAndCover() {
        assertEquals("zh-CN", said("lang: zh-CN").lang());
        assertNull(said("lang: C++").lang());
        assertEquals("[[a.png]]", said("image: \"[[a.png]]\"").cover());
    }
}
