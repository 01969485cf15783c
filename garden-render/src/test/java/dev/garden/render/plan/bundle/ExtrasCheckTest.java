package dev.garden.render.plan.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.render.TestSite;
import dev.garden.render.theme.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtrasCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "theme: {options: {reading: gothic}};1:9 reading must be one of sans, serif, not \"gothic\"",
                "theme: {options: {accent: red}};",
                "theme: {options: {accent: 'red x('}};1:9 accent must be a colour of CSS, not \"red x(\"",
                "styles: [a.css, gone.css];1:1 styles names \"gone.css\", which is not in the vault",
                "slots: {footer: a.css, head: ../x};1:1 slots names \"../x\", which is not in the vault",
                "icon: logo.png;1:1 There is no picture \"logo.png\" in the vault.",
            })
    void reportsWhatIsAskedInVain(String settings, String expected) {
        var garden = TestSite.garden("a.css", "p {}", "garden.yml", settings);
        var told = ExtrasCheck.of(garden, Theme.bundled()).stream()
                .map(diagnostic -> diagnostic.position() + " " + diagnostic.message())
                .toList();
        assertEquals(expected == null ? List.of() : List.of(expected), told);
    }

    @Test
    void namesTheOptionsThatThereAre() {
        var garden = TestSite.garden("garden.yml", "theme: {options: {acent: red}}");
        String message = ExtrasCheck.of(garden, Theme.bundled()).get(0).message();
        assertEquals("the theme has no option \"acent\"; it has reading, accent, accent-dark, width", message);
    }
}
