package dev.garden.parser.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentSettingsTest {

    @Test
    void translatesWhatHasACounterpart() {
        String env = """
                # written by the plugin
                SITE_NAME_HEADER="It's 花园"
                SITE_BASE_URL=garden.example.org
                THEME=https://example.org/theme.css
                NOTE_ICON_DEFAULT=2
                dgShowToc=false
                dgShowGraphDepthControl=true
                dgPassFrontmatter=true
                dgShowTags=maybe
                """;
        assertEquals("""
                title: 'It''s 花园'
                base-url: 'https://garden.example.org'
                notes:
                  note-icon: '2'
                  show-toc: false
                  show-graph-depth-control: true
                """, EnvironmentSettings.asGardenYml(env));
    }

    @ParameterizedTest
    @CsvSource({
        "SITE_MAIN_LANGUAGE=zh # note,zh",
        "export SITE_MAIN_LANGUAGE = 'de',de",
        "SITE_MAIN_LANGUAGE=\"en\" # x,en"
    })
    void readsLinesAsDotenvDoes(String line, String language) {
        assertEquals("lang: '" + language + "'\n", EnvironmentSettings.asGardenYml(line));
    }

    @ParameterizedTest
    @CsvSource({"''", "SITE_NAME_HEADER=", "= x", "nonsense", "'\"'"})
    void makesNothingOfNothing(String line) {
        assertEquals("", EnvironmentSettings.asGardenYml(line));
    }
}
