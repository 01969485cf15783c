package dev.garden.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.render.engine.BundledEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeReviewTest {

    private static final String MANIFEST = "name: mine\nextends: garden\n";
    private static final String PAGE = "{% extends \"layout.peb\" %}\n{% block content %}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void manifest() throws IOException {
        file("theme.yml", MANIFEST);
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> told() {
        return Theme.at(folder)
                .problems(Objects.requireNonNull(BundledEngines.all().icons()))
                .stream()
                .map(problem ->
                        problem.file() + ":" + problem.position() + " " + problem.message() + " | " + problem.hint())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{{ t('toc.labl') }};3:7 There is no text \"toc.labl\" in English | Correct the key, or give it a text in i18n/en.yml.",
                "{{ t('backlink') }};3:7 There is no text \"backlink\" in English | Did you mean \"backlinks\"?",
                "<p>{{ slot('fotter') }};3:13 There is no slot \"fotter\" | Did you mean \"footer\"?",
                "{{ icon('mdi:camra') }};3:10 There is no icon \"mdi:camra\" | Did you mean \"mdi:camera\"?",
                "{{ icon('camera') }};3:10 There is no icon \"camera\" | Look the name up in the set, such as Material Design Icons (mdi) or Lucide (lucide).",
            })
    void namesWhatIsNotThere(String template, String expected) throws IOException {
        file("templates/tag.peb", PAGE + template + "{% endblock %}");
        assertEquals(List.of("templates/tag.peb:" + expected), told());
    }

    @Test
    void knowsWhatTheThemeBringsItself() throws IOException {
        file("theme.yml", MANIFEST + "slots: [caption]\n");
        file("i18n/en.yml", "photo: {by: 'By {0}'}\n");
        file(
                "templates/tag.peb",
                PAGE + "{{ t('photo.by', 'x') }}{{ slot('caption') }}{{ icon('mdi:camera') }}{% endblock %}");
        assertEquals(List.of(), told());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "styles: [look.cs];3:10 styles names \"look.cs\", but there is no assets/css/look.cs | Did you mean \"look.css\"?",
                "assets: [js/lok.js];3:10 assets names \"js/lok.js\", but there is no assets/js/lok.js | Did you mean \"js/look.js\"?",
                "assets: [paper.png];3:10 assets names \"paper.png\", but there is no assets/paper.png | Correct the name, or delete it."
            })
    void namesFilesThatAreMissing(String line, String expected) throws IOException {
        file("theme.yml", MANIFEST + line + "\n");
        file("assets/css/look.css", "");
        file("assets/js/look.js", "");
        assertEquals(List.of("theme.yml:" + expected), told());
    }

    @Test
    void wantsAFrameAroundAPage() throws IOException {
        file("templates/tag.peb", "<p>{{ view.all }}</p>");
        file("templates/tags.peb", "{% include \"parts/whole.peb\" %}");
        file("templates/parts/whole.peb", "<!DOCTYPE html><html lang=\"en\"></html>");
        file("templates/pager.peb", "<p>A part of a page.</p>");
        assertEquals(
                List.of("templates/tag.peb:1:1 tag.peb extends nothing and has no html element"),
                told().stream().map(line -> line.replaceFirst(" \\|.*", "")).toList());
    }

    @Test
    void namesATemplateThatNothingUses() throws IOException {
        file("templates/note-list.peb", "");
        file("templates/parts/used.peb", "");
        file("templates/tag.peb", PAGE + "{% include \"mine/parts/used.peb\" %}{% endblock %}");
        assertEquals(1, told().size());
        assertEquals(
                "templates/note-list.peb:1:1 Nothing uses note-list.peb",
                told().get(0).replaceFirst(" \\|.*", ""));
    }

    @Test
    void namesABlockThatNoPageShows() throws IOException {
        file(
                "templates/note.peb",
                "{% extends \"garden/note.peb\" %}\n{% block note_haeder %}{% block mine %}x{% endblock %}{% endblock %}");
        assertEquals(
                List.of(
                        "templates/note.peb:2:10 No template that it extends has a block \"note_haeder\" | Did you mean \"note_header\"?"),
                told());
    }

    @Test
    void saysOnceThatAThemeBuildsOnNothing() throws IOException {
        file("theme.yml", "name: alone\n");
        assertEquals(1, told().size());
        assertEquals(
                "theme.yml:1:1 The theme builds on no other and has no all-backlinks.peb, backlinks.peb, branch.peb and 19 more | Write extends: garden into its theme.yml, and it has all that it lacks from there.",
                told().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "backlink: x;2:1 Nothing says the text \"backlink\" | Did you mean \"backlinks\"?",
                "script.blink: x;2:1 Nothing says the text \"script.blink\" | Did you mean \"script.link\"?",
                "photo.by: Foto;2:1 \"photo.by\" has no placeholder, in English {0} | Let both texts have the same of {0}, {1}, … in any order.",
                "minutes: '{0} von {1}';2:1 \"minutes\" has {0} and {1}, in English {0} | Let both texts have the same of {0}, {1}, … in any order.",
                "minutes.one: 'Eine {1}';2:1 \"minutes.one\" has {1}, in English no placeholder | Let both texts have the same of {0}, {1}, … in any order.",
                "a: b: c;2:5 mapping values are not allowed here | Correct this line, as the page on themes shows it."
            })
    void readsTheWords(String line, String expected) throws IOException {
        file("templates/tag.peb", PAGE + "{{ t('photo.by', 'x') }}{% endblock %}");
        file("i18n/en.yml", "photo.by: 'By {0}'\n");
        file("i18n/de.yml", "skip: Zum Text\n" + line + "\n");
        assertEquals("i18n/de.yml:" + expected, told().get(0));
        assertEquals(1, told().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ t('photo.' + page.kind) }}", "{{ t('photo.day') }}{{ t('photo.night') }}"})
    void takesTextsForSaidWhoseKeysAreComputed(String said) throws IOException {
        file("templates/tag.peb", PAGE + said + "{% endblock %}");
        file("i18n/en.yml", "photo: {day: Day, night: Night, day.one: One day}\n");
        assertEquals(List.of(), told());
    }

    @Test
    void knowsEveryTemplateThatTheCodeFills() throws IOException {
        Path code = Path.of(System.getProperty("garden.root", ".."), "garden-render/src/main/java/dev/garden/render");
        var named = new TreeSet<String>();
        try (var files = Files.walk(code)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile("\"([a-z-]+\\.peb)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(name -> named.add(name.group(1)));
            }
        }
        assertEquals(named, new TreeSet<>(ThemeReview.NEEDED));
    }
}
