package dev.garden.parser.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.setting.SettingKey;
import dev.garden.parser.settings.VaultSettings.NavNotes;
import dev.garden.testing.Law;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one reading of {@code garden.yml} says, and where it says that something is wrong. */
class SettingsTextTest {

    private static final List<String> PIECES = List.of(
            "publish",
            "nav",
            "ignore",
            "home",
            "theme",
            "x",
            ": ",
            "\n",
            "  ",
            "- ",
            "all",
            "false",
            "[",
            "]",
            "{",
            "}",
            "5",
            "\"",
            "标题",
            "#",
            "&a",
            "*a",
            "Asia/Shanghai",
            "time-zone");

    private final SettingsReader reader = SettingsReader.of(VaultSettings.KEYS);

    private String problems(String text) {
        return reader.read(text).diagnostics().stream()
                .map(problem -> problem.code().id() + " " + problem.file() + ":" + problem.position())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # no names with values
            - a                           | settings.invalid garden.yml:1:1
            just words                    | settings.invalid garden.yml:1:1
            ~# c\n\n5~                    | settings.invalid garden.yml:3:1
            # no YAML
            ~home: a\nnav: [b~            | settings.invalid garden.yml:2:6
            ~home: a\n\tnav: b~           | settings.invalid garden.yml:2:1
            # the same key twice: the last counts
            ~home: a\nhome: b~            | settings.invalid garden.yml:2:1
            # keys that nobody reads
            ~home: a\nhomme: b~           | settings.unknown-key garden.yml:2:1
            Home: a                       | settings.unknown-key garden.yml:1:1
            首页: a                        | settings.unknown-key garden.yml:1:1
            ~"🌱": a\nx: {y: z}~          | settings.unknown-key garden.yml:1:1, settings.unknown-key garden.yml:2:1
            # what only a renderer reads is not judged without one
            ~title: [a]\ntheme: {x: y}~   | ~~
            # values of the wrong form
            publish: some                 | settings.type garden.yml:1:1
            publish: [all]                | settings.type garden.yml:1:1
            ~home: {a: b}~                | settings.type garden.yml:1:1
            nav: 5                        | ~~
            ~nav: {a: b}~                 | settings.type garden.yml:1:1
            ~ignore: [{a: b}]~            | settings.type garden.yml:1:1
            time-zone: Mars               | settings.type garden.yml:1:1
            line-breaks: Strict           | settings.type garden.yml:1:1
            html: unsafe                  | settings.type garden.yml:1:1
            # nothing is the default
            ~home:\nnav: ~~\nignore: null~| ~~
            """)
    void saysWhatIsWrongAndWhere(String text, String problems) {
        assertEquals(problems, problems(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publish: all\nhome: A",
                "publish: all\r\nhome: A\r\n",
                "publish: all\rhome: A",
                "\uFEFFpublish: all\nhome: A"
            })
    void readsFilesOfEveryEditor(String text) {
        SettingsFile file = reader.read(text);
        assertEquals(List.of(), file.diagnostics());
        assertEquals(VaultSettings.Publish.ALL, file.settings().get(VaultSettings.PUBLISH));
        assertEquals("A", file.settings().get(VaultSettings.HOME));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            nav: false         | NONE []
            nav: true          | FOUND []
            nav: 导航.md        | NAMED [导航.md]
            nav: [a.md, b.md]  | NAMED [a.md, b.md]
            nav: []            | NAMED []
            nav: "false"       | NAMED [false]
            home: x            | FOUND []
            """)
    void readsWhichNotesAreNavigations(String text, String navs) {
        NavNotes read = reader.read(text).settings().get(VaultSettings.NAV);
        assertEquals(navs, read.mode() + " " + read.paths());
    }

    @ParameterizedTest
    @CsvSource({"Asia/Shanghai, Asia/Shanghai", "' UTC ', UTC", "'+08:00', +08:00", "Z, Z", "Mars/Base, Z", "'', Z"})
    void readsATimeZoneThatExists(String zone, String read) {
        assertEquals(
                read,
                reader.read("time-zone: \"" + zone + "\"")
                        .settings()
                        .get(VaultSettings.TIME_ZONE)
                        .toString());
    }

    @Test
    void keepsTheRestWhenOneValueIsWrong() {
        SettingsFile file = reader.read("publish: some\nhome: A.md\nx: y\nline-breaks: strict\n");
        assertEquals(VaultSettings.Publish.MARKED, file.settings().get(VaultSettings.PUBLISH));
        assertEquals("A.md", file.settings().get(VaultSettings.HOME));
        assertEquals(VaultSettings.LineBreaks.STRICT, file.settings().get(VaultSettings.LINE_BREAKS));
        assertEquals(2, file.diagnostics().size());
    }

    @Test
    void namesTheKeyThatWasMeantAndQuotesLongOnesInPart() {
        var meant = reader.read("时区: UTC\n" + "k".repeat(200) + ": 1").diagnostics();
        assertEquals("Did you mean \"time-zone\"?", meant.get(0).hint());
        assertTrue(meant.get(1).message().length() < 140, meant.get(1).message());
    }

    @Test
    void saysWhatAGroupHolds() {
        var group = SettingsReader.of(List.of(SettingKey.text("g.a", "", "A."), SettingKey.text("g.b", "", "B.")));
        assertEquals(List.of(), group.read("g: {a: x, b: y}").diagnostics());
        assertEquals(List.of(), group.read("g:").diagnostics());
        assertEquals(
                "g must be names with values, such as a, not \"x\"",
                group.read("g: x").diagnostics().get(0).message());
        assertEquals(
                "1:11",
                group.read("g: {a: x, c: y}").diagnostics().get(0).position().toString());
    }

    @Test
    void refusesTwoDeclarationsOfOneKey() {
        var twice = List.<SettingKey<?>>of(SettingKey.text("a", "", "A."), SettingKey.text("a", "", "B."));
        assertThrows(IllegalArgumentException.class, () -> SettingsReader.of(twice));
    }

    @Test
    void neverThrowsAndTakesALineEndForNothing() {
        Law.forAll(SettingsTextTest::texts).holds(text -> {
            SettingsFile file = reader.read(text);
            boolean fine = file.diagnostics().isEmpty();
            VaultSettings.KEYS.forEach(key -> file.settings().get(key));
            assertEquals(fine, reader.read(text + "\n").diagnostics().isEmpty());
        });
    }

    private static List<String> texts(Random random) {
        return IntStream.range(0, random.nextInt(15))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .toList();
    }
}
