package dev.garden.parser.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Garden;
import dev.garden.parser.VaultReader;
import dev.garden.parser.Vaults;
import dev.garden.testing.Law;
import dev.garden.testing.MarkdownTexts;
import dev.garden.testing.PlainJson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes of JSON that scripts rely on. Rule: the architecture page, "The command line". */
class JsonShapeTest {

    private static Object of(String text, String key) {
        Garden garden = Vaults.read("N.md", text, "A.md", "# H\n", "p.png", "x");
        return ((Map<?, ?>) PlainJson.parse(GardenJson.of(garden).note(Vaults.note(garden, "N.md")))).get(key);
    }

    private static void assertJson(String expected, Object actual) {
        assertEquals(PlainJson.parse(expected.replace('\'', '"')), actual);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # numbers and checkboxes as such
            v: 5                   | 5
            v: -0.50               | -0.50
            v: 0x1F                | 31
            v: 1e3                 | 1E+3
            v: true                | true
            v: "true"              | 'true'
            v: "5"                 | '5'
            v: yes                 | 'yes'
            # nothing is null
            v:                     | null
            ~v: ~~~                | null
            v: ""                  | ''
            # what JSON has no form for is text
            v: .nan                | '.nan'
            v: -.inf               | '-.inf'
            v: 2024-02-29          | '2024-02-29'
            v: 2024-02-29T10:00    | '2024-02-29T10:00'
            ~v: "[[A|b]]"~         | ~'[[A|b]]'~
            ~v: [[A]]~             | '[[A]]'
            # lists and sets of names
            ~v: [1, a, null, [b]]~  | [1, 'a', null, ['b']]
            ~v: []~                | []
            ~v: {a: {b: 1}, 中: x}~ | {'a': {'b': 1}, '中': 'x'}
            ~v: "a\\"b\\n\\u0007🌱"~ | 'a\\"b\\n\\u0007🌱'
            """)
    void keepsTheTypesOfProperties(String property, String json) {
        Object values = of("---\n" + property + "\n---\n", "properties");
        assertJson("{'v': " + json + "}", values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            k:: 5            | 5
            k:: -5.25        | -5.25
            k:: 007          | 7
            k:: 1e3          | '1e3'
            k:: .5           | '.5'
            k:: 1,5          | '1,5'
            k:: true         | true
            k:: True         | 'True'
            k:: null         | 'null'
            k::              | ''
            k:: 五            | '五'
            k:: [[A]]        | '[[A]]'
            k:: 1234567890123456     | '1234567890123456'
            ~k:: 1\nk:: a~           | [1, 'a']
            ~k:: 1\nK:: 2~           | ~1, 'K': 2~
            """)
    void writesFieldsAsWhatTheyAre(String text, String json) {
        assertJson("{'k': " + json + "}", of(text, "fields"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~[[A#H|b]]~       | 'wikilink', 'A', '#H', 'b', 'A.md'
            [[A]]             | 'wikilink', 'A', null, null, 'A.md'
            [[Gone]]          | 'wikilink', 'Gone', null, null, null
            ![[p.png]]        | 'embed', 'p.png', null, null, 'p.png'
            [x](A.md#H)       | 'markdown', 'A.md', '#H', 'x', 'A.md'
            [](A.md)          | 'markdown', 'A.md', null, '', 'A.md'
            <https://a.org/#x>| 'markdown', 'https://a.org/#x', null, 'https://a.org/#x', 'https://a.org/#x'
            [x](/A/)          | 'markdown', '/A/', null, 'x', 'A.md'
            """)
    void saysOfEveryLinkWhereItLeads(String text, String parts) {
        var link = (Map<?, ?>) ((List<?>) of("中 " + text, "links")).get(0);
        var keys = List.of("kind", "target", "subpath", "display", "resolved");
        assertJson("[" + parts + "]", keys.stream().map(link::get).toList());
        assertEquals(Set.of("kind", "target", "subpath", "display", "resolved", "line", "column"), link.keySet());
        assertEquals("1:3", link.get("line") + ":" + link.get("column"));
    }

    @Test
    void writesHeadingsAndTasks() {
        assertJson(
                "[{'level': 1, 'text': 'A b', 'anchor': 'A-b', 'line': 1}, {'level': 2, 'text': '中', 'anchor': '中', 'line': 3}]",
                of("# A *b*\n\n## 中\n", "headings"));
        assertJson(
                "[{'status': ' ', 'checked': false, 'text': 'a', 'line': 1, 'column': 1},"
                        + " {'status': 'x', 'checked': true, 'text': 'b', 'line': 2, 'column': 3},"
                        + " {'status': '-', 'checked': true, 'text': 'c', 'line': 3, 'column': 1}]",
                of("- [ ] a\n  - [x] b\n- [-] c\n", "tasks"));
    }

    @Test
    void writesTimesThatTheNoteNamesAndNoOthers() {
        assertEquals("2024-01-02", of("---\ncreated: 2024-01-02\n---\n", "created"));
        assertEquals("2024-01-02T10:00:00+08:00", of("---\nupdated: 2024-01-02T10:00:00+08:00\n---\n", "updated"));
        assertEquals(null, of("text", "created"));
    }

    private static Map<?, ?> nav(String text) {
        Garden garden = Vaults.read("s/Nav.md", text, "s/A.md", "a", "p.png", "x");
        var navs = ((Map<?, ?>) PlainJson.parse(GardenJson.of(garden).garden())).get("navs");
        return (Map<?, ?>) ((List<?>) navs).get(0);
    }

    @Test
    void writesNavigationsBySections() {
        Map<?, ?> nav = nav("- [[A]]\n\n## T\n");
        assertEquals(
                "s/Nav.md Nav /s/Nav/ s",
                String.join(
                        " ",
                        List.of("note", "title", "permalink", "scope").stream()
                                .map(key -> String.valueOf(nav.get(key)))
                                .toList()));
        var sections = (List<?>) nav.get("sections");
        assertJson("{'title': 'T', 'level': 2, 'items': []}", sections.get(1));
        assertEquals(
                "null 0",
                ((Map<?, ?>) sections.get(0)).get("title") + " " + ((Map<?, ?>) sections.get(0)).get("level"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            - ::mdi:a:: [[A]]    | 'mdi:a', 'A', '/s/A/', null, 's/A.md', null, []
            - [u](https://u.org) | null, 'u', null, 'https://u.org', null, null, []
            - [n](/no/)          | null, 'n', '/no/', null, null, null, []
            - [[No]]             | null, 'No', null, null, null, null, []
            - [p](/p.png)        | null, 'p', null, null, null, 'p.png', []
            """)
    void writesEveryKeyOfAnItem(String text, String values) {
        var section = (Map<?, ?>) ((List<?>) nav("- G\n  " + text).get("sections")).get(0);
        var group = (Map<?, ?>) ((List<?>) section.get("items")).get(0);
        var item = (Map<?, ?>) ((List<?>) group.get("items")).get(0);
        var keys = List.of("icon", "label", "permalink", "url", "note", "file", "items");
        assertJson("[" + values + "]", keys.stream().map(item::get).toList());
        assertEquals(Set.copyOf(keys), item.keySet());
        assertJson(
                "[null, 'G', null, null, null, null]",
                keys.stream().limit(6).map(group::get).toList());
    }

    @Test
    void saysWhatIsPublicAndWhatIsProtected() {
        var files = Vaults.files(
                "A.md",
                "---\ndg-publish: true\n---\na",
                "B.md",
                "---\ndg-publish: true\ndg-passphrase: x\n---\nb",
                "C.md",
                "c");
        Garden garden = Vaults.read(files, VaultReader.Publish.MARKED);
        var check = (Map<?, ?>) PlainJson.parse(GardenJson.of(garden).check(garden.diagnostics()));
        assertJson("{'notes': ['A.md', 'B.md'], 'protected': ['B.md']}", check.get("public"));
        assertEquals(Set.of("diagnostics", "errors", "warnings", "public"), check.keySet());
        var notes = (List<?>) ((Map<?, ?>) PlainJson.parse(GardenJson.of(garden).garden())).get("notes");
        assertJson(
                "{'path': 'C.md', 'title': 'C', 'permalink': '/C/', 'published': false, 'protected': false}",
                notes.get(2));
    }

    @Test
    void writesADiagnosticWithEveryKey() {
        Garden garden = Vaults.read("图/N.md", "a\n中 [[Gone \"x\"]]", "图/Gone x.md", "g");
        var found = (Map<?, ?>) PlainJson.parse(GardenJson.diagnostics(garden.diagnostics()));
        var first = (Map<?, ?>) ((List<?>) found.get("diagnostics")).get(0);
        assertEquals(
                "link.unresolved warning 图/N.md 2 3",
                String.join(
                        " ",
                        List.of("code", "severity", "file", "line", "column").stream()
                                .map(key -> String.valueOf(first.get(key)))
                                .toList()));
        assertEquals(Set.of("code", "severity", "file", "line", "column", "message", "hint"), first.keySet());
        assertEquals("0 1", found.get("errors") + " " + found.get("warnings"));
    }

    @Test
    void isTheSameInEveryLocale() {
        Garden garden = Vaults.read("N.md", "[[I|x]] ![[i.png]]\n\n- [ ] t\n\nk:: 1.5\n");
        String json = GardenJson.of(garden).note(Vaults.note(garden, "N.md"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-thai"));
            assertEquals(json, GardenJson.of(garden).note(Vaults.note(garden, "N.md")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isJsonWhateverANoteHolds() {
        Law.forAll(MarkdownTexts::any).holds(text -> {
            Garden garden = Vaults.read("N.md", "---\nv: |\n  " + text.replaceAll("\\R", " ") + "\n---\n" + text);
            String json = GardenJson.of(garden).note(Vaults.note(garden, "N.md"));
            assertTrue(PlainJson.parse(json) instanceof Map && json.endsWith("}\n"));
            assertTrue(PlainJson.parse(GardenJson.of(garden).check(garden.diagnostics())) instanceof Map);
        });
    }
}
