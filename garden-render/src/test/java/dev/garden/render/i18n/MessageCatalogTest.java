package dev.garden.render.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageCatalogTest {

    private final MessageCatalog catalog = MessageCatalog.of(name -> switch (name) {
        case "en" -> Map.of("a", "English", "n", "{0} notes", "n.one", "one note", "date.pattern", "MMMM d, yyyy");
        case "zh-Hans" -> Map.of("a", "简体", "date.pattern", "yyyy年M月d日");
        case "zh-Hant" -> Map.of("a", "繁體");
        case "de" -> Map.of("a", "Deutsch");
        default -> Map.of();
    });

    @ParameterizedTest
    @CsvSource({
        "zh,简体",
        "zh-CN,简体",
        "zh_CN,简体",
        "zh-SG,简体",
        "zh-TW,繁體",
        "zh-HK,繁體",
        "zh-Hant-CN,繁體",
        "zh-Hans-TW,简体",
        "de-AT,Deutsch",
        "nl,English",
        "'',English"
    })
    void findsTheNearestLanguage(String tag, String text) {
        assertEquals(text, catalog.of(tag).say("a"));
    }

    @Test
    void fillsGapsFromEnglish() {
        assertEquals("3 notes", catalog.of("zh").say("n", 3));
    }

    @Test
    void tellsOneFromMany() {
        assertEquals("one note", catalog.of("en").say("n", 1));
        assertEquals("0 notes", catalog.of("en").say("n", 0));
    }

    @Test
    void writesDatesInTheFormOfTheLanguage() {
        LocalDate day = LocalDate.of(2025, 2, 7);
        assertEquals("February 7, 2025", catalog.of("en").date(day));
        assertEquals("2025年2月7日", catalog.of("zh-Hans").date(day));
    }

    @Test
    void knowsLanguagesThatRunFromRightToLeft() {
        assertEquals("rtl", catalog.of("ar-EG").direction());
        assertEquals("ltr", catalog.of("zh").direction());
    }
}
