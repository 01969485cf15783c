package dev.garden.parser.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerCheckTest {

    private static final NoteReader READER =
            new NoteReader(MarkdownParser.of(MarkdownOptions.obsidian()), Settings.DEFAULTS);

    private static List<String> reported(String text) {
        var file = new NoteFile(VaultPath.of("a.md"), NoteFile.State.READ, text, List.of());
        return READER.read(file).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().id().startsWith("container."))
                .map(ContainerCheckTest::describe)
                .toList();
    }

    private static String describe(Diagnostic diagnostic) {
        return diagnostic.code().id() + " " + diagnostic.position() + " " + diagnostic.message();
    }

    @Test
    void reportsEachUnknownNameOnceAtItsFirstPlace() {
        assertEquals(
                List.of("container.unknown 4:1 \"chat\" is no container; its content is shown in a plain box"),
                reported("---\na: 1\n---\n::: chat\nx\n:::\n\n::: chat\ny\n:::\n"));
    }

    @Test
    void knowsTheNamesOfVuePress() {
        assertEquals(
                List.of(), reported("::: tip\n:::\n\n::: details\n:::\n\n::: tabs\n@tab a\n:::\n\n::: center\n:::\n"));
    }
}
