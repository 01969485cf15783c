package dev.garden.render.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static TestSite site() {
        return TestSite.of(
                "garden.yml",
                "lang: en\nlanguages: [en, zh, fr]\n",
                "guide/start.md",
                "# One",
                "zh/guide/start.md",
                "# 一\n\n# 二",
                "zh/alone.md",
                "x",
                "index.md",
                "x",
                "fr/x.md",
                "---\nlang: de\n---\nx");
    }

    @Test
    void takesTheLanguageOfANoteFromItsFolder() {
        assertEquals("zh", site().page("zh/alone/index.html").select("html").attr("lang"));
        assertEquals("en", site().page("guide/start/index.html").select("html").attr("lang"));
        assertEquals("de", site().page("fr/x/index.html").select("html").attr("lang"));
        assertEquals(
                "本页目录",
                site().page("zh/guide/start/index.html").select(".toc summary").text());
    }

    @Test
    void leadsToTheSameNoteInOtherLanguages() {
        var links = site().page("zh/guide/start/index.html").select(".languages a");
        assertEquals(List.of("English", "中文"), links.eachText());
        assertEquals(List.of("../../../guide/start/", "./"), links.eachAttr("href"));
        assertEquals("中文", links.select("[aria-current]").text());
    }

    @Test
    void tellsSearchEnginesOfTranslations() {
        assertEquals(
                List.of("https://example.org/garden/guide/start/", "https://example.org/garden/zh/guide/start/"),
                site().page("guide/start/index.html").select("link[hreflang]").eachAttr("href"));
    }

    @Test
    void saysNothingOfANoteInOneLanguage() {
        assertTrue(site().page("zh/alone/index.html").select(".languages").isEmpty());
    }

    @Test
    void putsNotesThatSayTheirLanguageBelowItsFolderWhenTheyShareAnAddress() {
        var site = TestSite.of(
                "garden.yml",
                "lang: en\nlanguages: [en, zh]\n",
                "attention zh.md",
                "---\nlang: zh\npermalink: /attention/\n---\n# 注意力",
                "attention.md",
                "---\nlang: en\npermalink: /attention/\n---\n# Attention");
        var links = site.page("attention/index.html").select(".languages a");
        assertEquals(List.of("./", "../zh/attention/"), links.eachAttr("href"));
        assertEquals("zh", site.page("zh/attention/index.html").select("html").attr("lang"));
        assertEquals(List.of(), site.report().diagnostics());
    }

    @Test
    void givesEachLanguageAHomePageOfItsOwn() {
        var site = TestSite.of(
                "garden.yml",
                "languages: [zh, en]\n",
                "Home.md",
                "---\ndg-home: true\nlang: en\n---\nx",
                "首页.md",
                "---\ndg-home: true\nlang: zh\n---\nx");
        assertEquals(
                List.of("en/", "./"),
                site.page("index.html").select(".languages a").eachAttr("href"));
    }
}
