package dev.garden.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.render.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeCheckTest {

    private static final String PAGE = "{% extends \"layout.peb\" %}{% block content %}\n";

    @TempDir
    Path folder;

    private List<String> faults(String template, String text) throws IOException {
        Files.writeString(folder.resolve("theme.yml"), "name: mine\nextends: garden\n");
        Path file = folder.resolve("templates").resolve(template);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return ThemeCheck.of(Theme.at(folder)).stream()
                .map(fault -> fault.file() + ":" + fault.position() + ": " + fault.message() + " | " + fault.hint())
                .toList();
    }

    /** {@return the faults of the page for a missing address with {@code text} in its second line} */
    private List<String> faultsOfPage(String text) throws IOException {
        return faults("not-found.peb", PAGE + text + "{% endblock %}").stream()
                .map(line -> line.replace("templates/not-found.peb:2:", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garden", "manual"})
    void findsNothingWrongWithTheBundledThemes(String name) {
        assertEquals(List.of(), ThemeCheck.of(Theme.bundled(name)));
    }

    @Test
    void namesFileLineColumnAndVariable() throws IOException {
        assertEquals(
                List.of("templates/tag.peb:2:20: NoteListView has no \"note\" | Did you mean \"notes\"?"),
                faults("tag.peb", PAGE + "{{ t('notes', view.note) }}{% endblock %}"));
    }

    @Test
    void findsFaultsInTemplatesThatNoPageUses() throws IOException {
        var faults = faults("spare.peb", "{% if %}");
        assertEquals(2, faults.size());
    }

    @Test
    void namesAnAssetThatIsNotThere() throws IOException {
        assertEquals(
                List.of(
                        "11: there is no asset \"x.png\" | Correct this line; the page on views lists what templates see."),
                faultsOfPage("{{ asset('x.png') }}"));
    }

    @Test
    void namesTheTemplateThatCallsAFunctionThatIsNotThere() throws IOException {
        assertEquals(
                List.of("4: there is no function \"ikon\" | Did you mean \"icon\"?"),
                faultsOfPage("{{ ikon('mdi:eye') }}"));
    }

    @Test
    void namesAnOptionThatIsNotThere() throws IOException {
        assertEquals(
                List.of("19: there is no \"acent\" | Did you mean \"accent\"?"),
                faultsOfPage("{{ garden.options.acent }}"));
    }

    @Test
    void namesAVariableThatIsNotThere() throws IOException {
        assertEquals(
                List.of("4: there is no variable \"pgae\" | Did you mean \"page\"?"), faultsOfPage("{{ pgae.title }}"));
    }

    @Test
    void namesThePlaceThatIncludesATemplateThatIsNotThere() throws IOException {
        assertEquals(
                List.of(
                        "13: there is no template \"parts/gone.peb\" | Correct this line; the page on views lists what templates see."),
                faultsOfPage("{% include \"parts/gone.peb\" %}"));
    }

    @Test
    void saysOnceThatAThemeBuildsOnNothing() throws IOException {
        Files.writeString(folder.resolve("theme.yml"), "name: mine\n");
        assertEquals(
                List.of("theme.incomplete"),
                ThemeCheck.of(Theme.at(folder)).stream()
                        .map(fault -> fault.code().id())
                        .toList());
    }

    @Test
    void saysOnceThatABaseIsMissing() throws IOException {
        Files.writeString(folder.resolve("theme.yml"), "name: mine\nextends: nothere\n");
        assertEquals(
                List.of("theme.base-missing"),
                ThemeCheck.of(Theme.at(folder)).stream()
                        .map(fault -> fault.code().id())
                        .toList());
    }
}
