package dev.garden.render.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.theme.Theme;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "ja", "ko", "de", "fr", "es"})
    void everyLanguageSaysEverything(String lang) {
        Map<String, String> english = Theme.bundled().messages("en");
        Map<String, String> other = Theme.bundled().messages(lang);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(other.keySet()));
        other.forEach((key, text) -> assertTrue(!text.isBlank(), key));
        english.forEach((key, text) -> assertEquals(
                PLACE.matcher(text).results().count(),
                PLACE.matcher(other.get(key)).results().count(),
                key));
    }
}
