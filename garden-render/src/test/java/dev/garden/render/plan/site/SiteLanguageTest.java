package dev.garden.render.plan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.render.TestSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteLanguageTest {

    @ParameterizedTest
    @CsvSource({"导航,zh-Hans", "Navigation,en", "Attention机制详解,zh-Hans", "ノートの書き方,ja", "노트 쓰기,ko", "2024,en"})
    void isThatOfTheTitles(String title, String lang) {
        assertEquals(lang, SiteLanguage.of(TestSite.garden(title + ".md", "x")));
    }
}
