package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader of several languages, one of them from right to left. */
@ExtendWith(OneBrowser.class)
class LanguageBrowserTest {

    private final Browser browser;
    private final Sites sites;

    LanguageBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void switchesToTheSameNoteInAnotherLanguage() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/reading/");
            assertThat(page.locator(".languages a")).hasText(new String[] {"العربية", "English", "中文"});
            page.locator(".languages a[hreflang=zh]").click();
            assertEquals("zh/reading/", visit.path());
            assertThat(page.locator("html")).hasAttribute("lang", "zh");
            assertThat(page.locator(".search-button")).containsText("搜索");
            page.locator(".theme-button").click();
            assertThat(page.locator(".display-panel")).containsText("深色");
        }
    }

    @Test
    void mirrorsThePageForAScriptThatRunsLeftwards() {
        for (String theme : new String[] {"garden", "manual"}) {
            try (var visit = browser.visit(sites.small(theme), 1280, 900)) {
                Page page = visit.open("ar/reading/");
                assertThat(page.locator("html")).hasAttribute("dir", "rtl");
                BoundingBox sidebar = box(page, ".sidebar");
                BoundingBox text = box(page, ".markdown-rendered");
                BoundingBox contents = box(page, ".toc");
                assertTrue(sidebar.x > text.x + text.width, "the navigation is at the right");
                assertTrue(contents.x + contents.width < text.x, "the contents are at the left");
                assertEquals("ltr", page.evaluate("getComputedStyle(document.querySelector('pre')).direction"));
                assertEquals("right", side(page, "blockquote"));
            }
        }
    }

    @Test
    void theDrawerOfAPhoneComesFromTheRight() {
        try (var visit = browser.visit(sites.small(), 390, 844)) {
            Page page = visit.open("ar/reading/");
            page.locator(".menu-button[aria-expanded]").click();
            assertThat(page.locator(".sidebar")).isInViewport();
            page.waitForTimeout(200);
            BoundingBox sidebar = box(page, ".sidebar");
            assertEquals(390, sidebar.x + sidebar.width, 1);
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    @Test
    void findsInEveryLanguage() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            var search = SearchBox.open(visit.open("ar/reading/"));
            assertTrue(search.ask("الحاشية").contains("قراءة"));
            assertTrue(search.ask("多头注意力").contains("阅读"));
            assertTrue(search.ask("footnote").contains("Reading"));
        }
    }

    /** {@return on which side the line beside an element is} */
    private static Object side(Page page, String selector) {
        return page.evaluate(
                "selector => parseFloat(getComputedStyle(document.querySelector(selector)).borderRightWidth) > 0 ? 'right' : 'left'",
                ".markdown-rendered " + selector);
    }

    private static BoundingBox box(Page page, String selector) {
        Locator part = page.locator(selector).first();
        return part.boundingBox();
    }
}
