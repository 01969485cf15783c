package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader who sets how the pages look. */
@ExtendWith(OneBrowser.class)
class DisplayBrowserTest {

    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";
    private static final String FIRST_FRAME =
            "addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => { window.firstGround = " + GROUND
                    + "; }))";

    private final Browser browser;
    private final Sites sites;

    DisplayBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void remembersTheSchemeAndStartsWithItInTheFirstFrame() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/reading/");
            Object light = page.evaluate(GROUND);
            choose(page, "Dark");
            Object dark = page.evaluate(GROUND);
            assertNotEquals(light, dark);
            page.addInitScript(FIRST_FRAME);
            page.reload();
            page.waitForFunction("() => window.firstGround");
            assertEquals(dark, page.evaluate("window.firstGround"));
            assertEquals(true, page.evaluate("document.body.classList.contains('theme-dark')"));
        }
    }

    @Test
    void followsTheSystemUntilTheReaderChooses() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/reading/");
            Object light = page.evaluate(GROUND);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertNotEquals(light, page.evaluate(GROUND));
            choose(page, "Light");
            assertEquals(light, page.evaluate(GROUND));
            choose(page, "As the system");
            assertNotEquals(light, page.evaluate(GROUND));
        }
    }

    @Test
    void readerModeLeavesTheTextAloneAndIsRemembered() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/reading/");
            assertThat(page.locator(".sidebar")).isVisible();
            choose(page, "Text alone");
            assertThat(page.locator(".sidebar")).isHidden();
            assertThat(page.locator(".aside")).isHidden();
            page.reload();
            assertThat(page.locator(".sidebar")).isHidden();
            choose(page, "With sidebars");
            assertThat(page.locator(".sidebar")).isVisible();
        }
    }

    @Test
    void changesTheSizeOfTheTextAndTheWidthOfTheLines() {
        try (var visit = browser.visit(sites.small(), 1600, 900)) {
            Page page = visit.open("en/reading/");
            double size =
                    number(page, "parseFloat(getComputedStyle(document.querySelector('.markdown-rendered')).fontSize)");
            double width = number(page, "document.querySelector('.markdown-rendered').clientWidth");
            choose(page, "Large");
            choose(page, "Wide");
            page.reload();
            assertTrue(
                    number(page, "parseFloat(getComputedStyle(document.querySelector('.markdown-rendered')).fontSize)")
                            > size);
            assertTrue(number(page, "document.querySelector('.markdown-rendered').clientWidth") > width);
        }
    }

    @Test
    void paperShowsTheTextAloneWithFoldedPartsAndAddresses() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/links/");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String navigation : List.of(".side", ".toc", ".pager", ".backlinks", ".local-graph")) {
                assertThat(page.locator(navigation)).isHidden();
            }
            assertThat(page.locator(".markdown-embed .callout-content")).isVisible();
            Object after =
                    page.evaluate("getComputedStyle(document.querySelector('a.external-link'), '::after').content");
            assertTrue(after.toString().contains("https://example.org/"), after.toString());
            page.navigate(page.url().replace("en/links/", "en/Secret/"));
            assertThat(page.locator("form.protected-note")).containsText("This note is protected");
            assertThat(page.locator("form.protected-note button")).isHidden();
        }
    }

    private static void choose(Page page, String label) {
        var panel = page.locator(".display-panel");
        if (!panel.isVisible()) {
            page.locator(".theme-button").click();
        }
        panel.locator(
                        "label",
                        new com.microsoft.playwright.Locator.LocatorOptions()
                                .setHasText(java.util.regex.Pattern.compile("^" + label + "$")))
                .first()
                .click();
        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }
}
