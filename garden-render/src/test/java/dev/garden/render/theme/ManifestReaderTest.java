package dev.garden.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.garden.model.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestReaderTest {

    private static ThemeManifest read(String yaml) {
        return ManifestReader.read(yaml.getBytes(StandardCharsets.UTF_8), "themes/look", Theme.bundledNames());
    }

    private static String told(Diagnostic problem) {
        return problem.position() + " " + problem.code().id() + ": " + problem.message() + " | " + problem.hint();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "name: x\\nnam: y;2:1 theme.unknown-key: theme.yml has no key \"nam\" | Did you mean name?",
                "name: x\\nscripts: [a.js];2:1 theme.unknown-key: theme.yml has no key \"scripts\" | Did you mean assets?",
                "name: x\\ncolour: red;2:1 theme.unknown-key: theme.yml has no key \"colour\" | There are assets, description, extends, name, options, slots, styles, version.",
                "name: x\\nextends: gardn;2:10 theme.base-missing: There is no theme \"gardn\" to build on | Did you mean garden?",
                "name: x\\nextends: nothere;2:10 theme.base-missing: There is no theme \"nothere\" to build on | A theme extends one of those that come with Garden: garden, manual.",
                "extends: garden;1:1 theme.name: theme.yml has no name | Add a line such as name: look",
                "name: [a]\\nextends: garden;1:7 theme.value: name must be one text | Write a value of the form that the message names.",
            })
    void saysWhereWhatAndWhatToDo(String yaml, String expected) {
        var problems = read(yaml.replace("\\n", "\n")).problems();
        assertEquals(expected, told(problems.get(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{a: {type: colour}};2:21 The option \"a\" has a type that must be one of text, flag, choice, color, size",
                "{a: {type: flag, default: maybe}};2:36 The option \"a\" has a default that must be true or false",
                "{a: {type: choice}};2:11 The option \"a\" is a choice and needs choices",
                "{a: {type: flag, default: true, defualt: false}};2:42 The option a has no key \"defualt\"",
                "{A_b: {default: x}};2:11 The option \"A_b\" must be called in lower case, with hyphens between words",
                "{a: red};2:14 The option \"a\" must be a map with type and default",
                "[a];2:10 options must be names, each with type and default"
            })
    void saysWhatIsWrongWithAnOption(String options, String expected) {
        String problems = read("name: x\noptions: " + options).problems().stream()
                .map(problem -> problem.position() + " " + problem.message())
                .collect(Collectors.joining("\n"));
        assertEquals(expected, problems);
    }

    @Test
    void letsAWrongDefaultReachNoStyleSheet() {
        var option = read("name: x\noptions: {a: {type: color, default: 'red;} body{'}}")
                .options()
                .get(0);
        assertEquals(ThemeOption.Type.TEXT, option.type());
    }

    @Test
    void buildsOnGardenWhereTheOtherThemeIsMissing() {
        assertEquals("garden", read("name: x\nextends: nothere").base());
        assertNull(read("name: x").base());
    }

    @Test
    void goesOnWithoutATextThatIsNoYaml() {
        ThemeManifest manifest = read("name: [");
        assertEquals(
                List.of("theme.invalid"),
                manifest.problems().stream().map(problem -> problem.code().id()).toList());
        assertEquals("look", manifest.name());
        assertEquals("garden", manifest.base());
    }

    @Test
    void takesNoNameFromABundledTheme() {
        ThemeManifest manifest = read("name: garden\nextends: garden");
        assertEquals("look", manifest.name());
        assertEquals(
                "The name \"garden\" is that of a theme that comes with Garden",
                manifest.problems().get(0).message());
    }

    @Test
    void readsFilesAndSlotsAsListsMapsOrOne() {
        ThemeManifest manifest =
                read("name: x\nstyles: a.css\nassets: [b.png, c.png]\nslots: {caption: Below a photo.}\n");
        assertEquals(List.of("a.css"), List.copyOf(manifest.styles().keySet()));
        assertEquals(List.of("b.png", "c.png"), List.copyOf(manifest.assets().keySet()));
        assertEquals(List.of("caption"), manifest.slots());
        assertEquals(List.of(), manifest.problems());
    }
}
