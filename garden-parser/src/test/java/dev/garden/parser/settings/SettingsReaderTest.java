package dev.garden.parser.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.setting.SettingKey;
import dev.garden.model.source.Position;
import dev.garden.parser.settings.VaultSettings.NavNotes;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    private static final SettingKey<String> TITLE = SettingKey.text("title", "", "Name of the site.");
    private static final SettingKey<String> LANG = SettingKey.text("lang", "en", "Language.");
    private static final SettingKey<String> THEME = SettingKey.text("theme.name", "garden", "Which theme.");
    private static final SettingKey<Boolean> TOC = SettingKey.flagOn("notes.show-toc", "Contents.");
    private static final SettingsReader READER = SettingsReader.of(List.of(
            TITLE,
            LANG,
            SettingKey.text("description", "", "What it is about."),
            SettingKey.text("base-url", "", "Where it is."),
            VaultSettings.TIME_ZONE,
            VaultSettings.PUBLISH,
            VaultSettings.IGNORE,
            VaultSettings.NAV,
            THEME,
            TOC));

    private static SettingsFile fine(String text) {
        SettingsFile file = READER.read(text);
        assertEquals(List.of(), file.diagnostics());
        return file;
    }

    private static Diagnostic only(String text) {
        List<Diagnostic> diagnostics = READER.read(text).diagnostics();
        assertEquals(1, diagnostics.size(), diagnostics::toString);
        assertEquals(SettingsReader.FILE, diagnostics.get(0).file());
        return diagnostics.get(0);
    }

    @Test
    void readsKeysOfGroupsByTheirFullNames() {
        var settings =
                fine("\uFEFFtitle: 007\r\nlang:\r\ntheme:\r\n  name: dusk\r\nnotes: {show-toc: false}\r\npublish: all\r\n")
                        .settings();
        assertEquals("007", settings.get(TITLE));
        assertEquals("en", settings.get(LANG));
        assertEquals("dusk", settings.get(THEME));
        assertEquals(false, settings.get(TOC));
        assertEquals(VaultSettings.Publish.ALL, settings.get(VaultSettings.PUBLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "theme:\n", "---\n", "~"})
    void readsFilesThatSayNothing(String text) {
        assertTrue(fine(text).settings().values().isEmpty());
    }

    @Test
    void readsNavigationInItsForms() {
        assertEquals(
                new NavNotes(NavNotes.Mode.NONE, List.of()),
                fine("nav: false").settings().get(VaultSettings.NAV));
        assertEquals(
                new NavNotes(NavNotes.Mode.NAMED, List.of("a.md")),
                fine("nav: a.md").settings().get(VaultSettings.NAV));
        assertEquals(
                List.of("a.md", "b.md"),
                fine("nav: [a.md, b.md]").settings().get(VaultSettings.NAV).paths());
        assertEquals(
                NavNotes.Mode.FOUND, fine("").settings().get(VaultSettings.NAV).mode());
    }

    @ParameterizedTest
    @CsvSource({
        "tilte,title",
        "Title,title",
        "baseUrl,base-url",
        "base_url,base-url",
        "descripton,description",
        "标题,title",
        "导航,nav",
        "show-toc,notes.show-toc",
        "navigation,nav",
        "主题,theme.name"
    })
    void namesTheKeyThatWasMeant(String wrong, String meant) {
        Diagnostic diagnostic = only("title: x\n" + wrong + ": true\n");
        assertEquals("settings.unknown-key", diagnostic.code().id());
        assertEquals(Position.of(2, 1), diagnostic.position());
        assertEquals("Did you mean \"" + meant + "\"?", diagnostic.hint());
    }

    @Test
    void guessesNothingFromAFarName() {
        Diagnostic diagnostic = only("quokka: 1");
        assertEquals(diagnostic.code().remedy(), diagnostic.hint());
    }

    @Test
    void reportsUnknownKeysOfGroupsWhereTheyStand() {
        Diagnostic diagnostic = only("notes:\n  show-tok: true\n");
        assertEquals(Position.of(2, 3), diagnostic.position());
        assertEquals("\"notes.show-tok\" is no setting, so it does nothing", diagnostic.message());
        assertEquals("Did you mean \"notes.show-toc\"?", diagnostic.hint());
    }

    @ParameterizedTest
    @CsvSource({
        "title: [a],'title must be text, not \"a\"'",
        "time-zone: Mars/Base,'time-zone must be a time zone such as Asia/Shanghai, not \"Mars/Base\"'",
        "publish: some,'publish must be one of marked, all, not \"some\"'",
        "ignore: {a: b},'ignore must be a list of texts, not \"a: b\"'",
        "notes: {show-toc: 7},'notes.show-toc must be true or false, not \"7\"'",
        "theme: dusk,'theme must be names with values, such as name, not \"dusk\"'"
    })
    void reportsValuesOfTheWrongForm(String text, String message) {
        Diagnostic diagnostic = only(text);
        assertEquals("settings.type", diagnostic.code().id());
        assertEquals(message, diagnostic.message());
        assertTrue(READER.read(text).settings().values().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'title: x\nlang: [en', 2, 7", "- title, 1, 1", "'title: a\ntitle: b', 2, 1"})
    void reportsWhatIsNoYaml(String text, int line, int column) {
        Diagnostic diagnostic = only(text);
        assertEquals("settings.invalid", diagnostic.code().id());
        assertEquals(Position.of(line, column), diagnostic.position());
    }

    @Test
    void findsTheKeysOfEveryModuleEachOnce() {
        List<String> names =
                SettingsReader.create().keys().stream().map(SettingKey::name).toList();
        assertTrue(
                names.containsAll(List.of("publish", "ignore", "notes.show-toc", "permalinks.style", "paths.rewrite")));
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void leavesTheSettingsOfARendererAloneWhereThereIsNone() {
        SettingsReader alone = SettingsReader.of(List.of(VaultSettings.PUBLISH));
        assertEquals(
                List.of(),
                alone.read("title: x\ntheme: {name: y}\npublish: all").diagnostics());
        assertEquals(1, alone.read("titel: x").diagnostics().size());
    }

    @Test
    void refusesTwoKeysWithOneName() {
        assertThrows(IllegalArgumentException.class, () -> SettingsReader.of(List.of(TITLE, TITLE)));
    }

    @Test
    void takesFlagsOfTheCommandAsText() {
        var settings = fine("publish: marked")
                .settings()
                .with(VaultSettings.PUBLISH, "all")
                .with(TOC, "false");
        assertEquals(VaultSettings.Publish.ALL, settings.get(VaultSettings.PUBLISH));
        assertEquals(false, settings.get(TOC));
    }
}
