package dev.garden.parser.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestKeyTest {

    private static final List<String> KNOWN = List.of(
            "base-url",
            "home",
            "ignore",
            "lang",
            "line-breaks",
            "nav",
            "notes.show-toc",
            "publish",
            "theme.name",
            "time-zone",
            "title");

    private static String nearest(String name) {
        return NearestKey.to(name, KNOWN).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        // other words for it, in Chinese and in the settings of neighbours
        "标题, title",
        "站点标题, title",
        "语言, lang",
        "locale, lang",
        "网址, base-url",
        "url, base-url",
        "site_url, base-url",
        "忽略, ignore",
        "exclude, ignore",
        "导航, nav",
        "Sidebar, nav",
        "主页, home",
        "主题, theme.name",
        "换行, line-breaks",
        // another way to write words together
        "baseUrl, base-url",
        "BASE_URL, base-url",
        "baseurl, base-url",
        "TimeZone, time-zone",
        "line_breaks, line-breaks",
        // the right key without its group, or in a wrong one
        "name, theme.name",
        "site.title, title",
        "show-toc, notes.show-toc",
        "theme.showToc, notes.show-toc",
        // a slip in three letters
        "titel, title",
        "tilte, title",
        "pubish, publish",
        "ignor, ignore",
        "nva, nav"
    })
    void knowsWhatWasMeant(String name, String meant) {
        assertEquals(meant, nearest(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "x", "colour", "分类", "plugins", "", "navnav", "homework"})
    void doesNotGuessAtOtherWords(String name) {
        assertEquals("none", nearest(name));
    }

    @Test
    void namesNoKeyThatNobodyKnows() {
        assertEquals(Optional.empty(), NearestKey.to("标题", List.of("home")));
        assertEquals(Optional.empty(), NearestKey.to("title", List.of()));
    }

    @Test
    void choosesTheFirstOfEquallyNearKeysByName() {
        assertEquals("aab", NearestKey.to("aaa", List.of("aac", "aab")).orElseThrow());
    }
}
