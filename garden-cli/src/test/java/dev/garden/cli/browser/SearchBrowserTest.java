package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader who looks for something. */
@ExtendWith(OneBrowser.class)
class SearchBrowserTest {

    private final Browser browser;
    private final Sites sites;

    SearchBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void findsAttentionInChineseAndOpensAHitByKeyboard() {
        try (var visit = browser.visit(sites.seed(), 1280, 900)) {
            Page page = visit.open("大语言模型学习/碎碎念/");
            page.keyboard().press("/");
            var search = new SearchBox(page);
            List<String> titles = search.ask("注意力");
            assertTrue(titles.stream().anyMatch(title -> title.contains("注意力")), titles.toString());
            assertThat(search.status()).hasText(Pattern.compile("找到 \\d+ 篇笔记"));
            page.keyboard().press("ArrowDown");
            String href = search.selected().getAttribute("data-href");
            page.keyboard().press("Enter");
            page.waitForURL(
                    url -> URI.create(url).getPath().equals(URI.create(href).getPath()));
            assertThat(page.locator("main")).containsText("注意力");
        }
    }

    @Test
    void opensWithTheShortcutAndFindsLatinWords() {
        try (var visit = browser.visit(sites.seed(), 1280, 900)) {
            Page page = visit.open("大语言模型学习/碎碎念/");
            page.keyboard().press("Control+k");
            var search = new SearchBox(page);
            assertThat(search.input()).isFocused();
            assertTrue(search.ask("attention").size() >= 8);
            assertThat(search.dialog().locator("mark").first())
                    .hasText(Pattern.compile("attention", Pattern.CASE_INSENSITIVE));
        }
    }

    @Test
    void aRunOfHanHasToStandTogether() {
        try (var visit = browser.visit(sites.help("zh"), 1280, 900)) {
            var search = SearchBox.open(visit.open(""));
            List<String> titles = search.ask("反向链接");
            assertEquals("反向链接", titles.get(0));
            assertEquals(List.of(), search.ask("接链向反"));
        }
    }

    @Test
    void readsTheLittleLanguageOfQueries() {
        try (var visit = browser.visit(sites.help("en"), 1280, 900)) {
            var search = SearchBox.open(visit.open(""));
            assertTrue(search.ask("backli").contains("Backlinks"), "prefix");
            assertTrue(search.ask("bcaklinks").contains("Backlinks"), "swapped letters");
            List<String> both = search.ask("graph view");
            List<String> together = search.ask("\"graph view\"");
            assertTrue(both.size() >= together.size() && together.contains("Graph view"), "exact words");
            assertFalse(search.ask("graph -view").contains("Graph view"), "without a word");
            assertEquals(List.of(), search.ask("zzzxqqq"));
            assertThat(search.status()).hasText("No note has that");
        }
    }

    @Test
    void aHashFindsATagAndThoseBelowIt() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            var search = SearchBox.open(visit.open("en/links/"));
            assertEquals(
                    List.of("Home", "Links", "Reading"),
                    search.ask("#start").stream().sorted().toList());
            assertEquals(2, search.ask("#text").size());
            assertEquals(List.of("Reading"), search.ask("#text/long"));
            assertThat(search.status()).hasText("1 note found");
        }
    }

    @Test
    void leadsToTheHeadingThatHasTheWords() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/links/");
            var search = SearchBox.open(page);
            assertEquals(1, search.ask("\"very end of the wide page\"").size());
            assertThat(search.selected().locator(".hit-heading")).hasText("The last part");
            search.selected().click();
            page.waitForURL(url -> url.contains("#"));
            assertThat(page.locator("#The-last-part, [id='The last part']").first())
                    .isInViewport();
        }
    }

    @Test
    void leavesTheKeysToAnInputMethodThatComposes() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/links/");
            var search = SearchBox.open(page);
            search.ask("start");
            CDPSession wire = visit.context().newCDPSession(page);
            var composed = new JsonObject();
            composed.addProperty("text", "zhu");
            composed.addProperty("selectionStart", 3);
            composed.addProperty("selectionEnd", 3);
            wire.send("Input.imeSetComposition", composed);
            for (String key : List.of("Enter", "ArrowDown")) {
                page.evaluate(
                        "key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, isComposing: true, bubbles: true}))",
                        key);
            }
            assertThat(search.dialog()).isVisible();
            assertEquals("en/links/", visit.path());
        }
    }

    @Test
    void escapeClosesAndGivesTheFocusBack() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/links/");
            page.locator(".search-button").focus();
            page.keyboard().press("Enter");
            var search = new SearchBox(page);
            search.ask("reading");
            page.keyboard().press("Escape");
            assertThat(search.dialog()).isHidden();
            assertThat(page.locator(".search-button")).isFocused();
        }
    }

    @Test
    void fetchesNothingBeforeItIsOpenedAndWorksWithoutNetworkAfterwards() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            List<String> asked = new ArrayList<>();
            visit.context().onRequest(request -> asked.add(request.url()));
            Page page = visit.open("en/links/");
            page.waitForLoadState();
            assertTrue(asked.stream().noneMatch(url -> url.contains("search")), asked.toString());
            var search = SearchBox.open(page);
            List<String> titles = search.ask("reading");
            visit.cut();
            assertEquals(titles, search.ask("reading"));
        }
    }

    @Test
    void aSlashInAFieldIsASlash() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/Secret/");
            page.locator("input[type=password]").pressSequentially("a/b");
            assertThat(page.locator("input[type=password]")).hasValue("a/b");
            assertThat(page.locator("dialog.search-box")).hasCount(0);
        }
    }
}
