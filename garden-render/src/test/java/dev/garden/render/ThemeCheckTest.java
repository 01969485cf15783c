package dev.garden.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @TempDir
    Path folder;

    private List<String> faults(String template, String text) throws IOException {
        Files.writeString(folder.resolve("theme.yml"), "name: mine\nextends: garden\n");
        Path file = folder.resolve("templates").resolve(template);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return ThemeCheck.of(Theme.at(folder)).stream()
                .map(fault -> fault.template() + ":" + fault.line() + ": " + fault.message() + " | " + fault.hint())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garden", "manual"})
    void findsNothingWrongWithTheBundledThemes(String name) {
        assertEquals(List.of(), ThemeCheck.of(Theme.bundled(name)));
    }

    @Test
    void namesFileLineAndVariable() throws IOException {
        assertEquals(
                List.of("tag.peb:2: NoteListView has no \"note\" | Did you mean \"notes\"?"),
                faults("tag.peb", "\n{{ view.note }}"));
    }

    @Test
    void findsFaultsInTemplatesThatNoPageUses() throws IOException {
        assertEquals(1, faults("spare.peb", "{% if %}").size());
    }

    @Test
    void namesAnAssetThatIsNotThere() throws IOException {
        assertEquals(
                List.of("not-found.peb:1: there is no asset \"x.png\" | null"),
                faults("not-found.peb", "{{ asset('x.png') }}"));
    }

    @Test
    void namesTheTemplateThatCallsAFunctionThatIsNotThere() throws IOException {
        assertEquals(
                List.of("not-found.peb:3: there is no function \"ikon\" | Did you mean \"icon\"?"),
                faults(
                        "not-found.peb",
                        "{% extends \"layout.peb\" %}\n{% block content %}\n{{ ikon('mdi:eye') }}{% endblock %}"));
    }

    @Test
    void namesAnOptionThatIsNotThere() throws IOException {
        assertEquals(
                List.of("not-found.peb:1: there is no \"acent\" | Did you mean \"accent\"?"),
                faults("not-found.peb", "{{ garden.options.acent }}"));
    }

    @Test
    void namesAVariableThatIsNotThere() throws IOException {
        assertEquals(
                List.of("not-found.peb:1: there is no variable \"pgae\" | Did you mean \"page\"?"),
                faults("not-found.peb", "{{ pgae.title }}"));
    }

    @Test
    void namesTheLineThatIncludesATemplateThatIsNotThere() throws IOException {
        assertEquals(
                List.of("not-found.peb:2: there is no template \"parts/gone.peb\" | null"),
                faults("not-found.peb", "\n{% include \"parts/gone.peb\" %}"));
    }

    @Test
    void namesABlockThatNoPageShows() throws IOException {
        var faults = faults(
                "note.peb",
                "{% extends \"garden/note.peb\" %}\n{% block note_haeder %}{% block mine %}x{% endblock %}{% endblock %}");
        assertEquals(1, faults.size());
        assertTrue(
                faults.get(0)
                        .startsWith(
                                "note.peb:2: no template that it extends has a block \"note_haeder\" | There are after_content, aside, body"));
    }
}
