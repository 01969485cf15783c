package dev.garden.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.garden.parser.VaultReader;
import dev.garden.parser.Vaults;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static String hint(String link) {
        var garden = Vaults.read(
                "Home.md", link + "\n",
                "多头注意力机制.md", "x",
                "My Note.md", "x",
                "dir/Attention.md", "---\naliases: [Transformer core]\n---\nx",
                "img/diagram.png", "x",
                "Straße.md", "x");
        return garden.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(LinkDiagnostics.UNRESOLVED))
                .map(diagnostic -> diagnostic.hint())
                .filter(hint -> hint.startsWith("Did you mean"))
                .findFirst()
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [[Atention]]            | Did you mean "Attention"?
            [[attentoin]]           | Did you mean "Attention"?
            [[My-Note]]             | Did you mean "My Note"?
            [x](My%20Notes.md)      | Did you mean "My Note"?
            [[多头注意力机智]]         | Did you mean "多头注意力机制"?
            [[Transformer kore]]    | Did you mean "Transformer core"?
            [[diagrm.png]]          | Did you mean "diagram.png"?
            [[Strasse]]             | Did you mean "Straße"?
            """)
    void findsTheNameThatWasMeant(String link, String hint) {
        assertEquals(hint, hint(link));
    }

    @ParameterizedTest
    @CsvSource({"[[Something else entirely]]", "[[注]]", "[[x]]", "[[diagram.pdf]]"})
    void saysNothingWhereNothingIsNear(String link) {
        assertEquals("-", hint(link));
    }

    @Test
    void takesABoundedTimeForManyLinksAndManyNames() {
        var files = new LinkedHashMap<String, String>();
        var links = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            files.put("note number " + i + ".md", "x");
            links.append("[[note nimber ").append(i).append("]]\n");
        }
        files.put("Home.md", links.toString());
        var garden =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Vaults.read(files, VaultReader.Publish.ALL));
        assertEquals(4_000, garden.diagnostics().size());
    }
}
