package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader who rests on a link. */
@ExtendWith(OneBrowser.class)
class PreviewBrowserTest {

    private static final String WATCH = """
            () => {
              let began = 0;
              document.addEventListener('pointerover', (e) => { if (e.target.closest('a.internal-link') && !began) began = e.timeStamp; });
              new MutationObserver(() => {
                const box = document.querySelector('.preview-box');
                if (box && !box.hidden && !window.waited) window.waited = performance.now() - began;
              }).observe(document.body, { subtree: true, attributes: true, childList: true });
            }
            """;

    private final Browser browser;
    private final Sites sites;

    PreviewBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void opensAfterAWhileAndClosesWhenTheMouseLeaves() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/links/");
            page.evaluate(WATCH);
            link(page, "Reading", 0).hover();
            assertThat(box(page)).containsText("A sentence with a footnote");
            assertTrue(((Number) page.evaluate("window.waited")).doubleValue() >= 290);
            page.mouse().move(900, 850);
            assertThat(box(page)).isHidden();
        }
    }

    @Test
    void standsBesideEachLinkAndShowsItsHeading() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/links/");
            link(page, "Reading", 0).hover();
            assertThat(box(page)).containsText("A sentence");
            link(page, "Reading > Formula", 0).hover();
            assertThat(box(page)).containsText("Inline");
            assertThat(box(page)).not().containsText("A sentence");
            var box = box(page).boundingBox();
            var link = link(page, "Reading > Formula", 0).boundingBox();
            assertTrue(Math.abs(box.x - link.x) < 30 && box.y >= link.y && box.y < link.y + link.height + 20);
            assertEquals(0, page.locator(".preview-box [id]").count());
        }
    }

    @Test
    void staysWhileTheMouseIsInside() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/links/");
            link(page, "Reading", 0).hover();
            assertThat(box(page)).isVisible();
            box(page).hover();
            page.waitForTimeout(400);
            assertThat(box(page)).isVisible();
        }
    }

    @Test
    void theKeyboardOpensItAndEscapeClosesIt() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/links/");
            page.locator("main").click(new Locator.ClickOptions().setPosition(5, 5));
            link(page, "Reading", 0).focus();
            page.keyboard().press("Tab");
            assertThat(box(page)).containsText("Inline");
            assertThat(page.locator("a:focus")).hasAttribute("aria-describedby", "preview");
            page.keyboard().press("Escape");
            assertThat(box(page)).isHidden();
        }
    }

    @Test
    void nothingOpensForAFingerOrAForeignLink() {
        var phone = new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
        try (var visit = browser.visit(sites.small(), phone)) {
            Page page = visit.open("en/links/");
            page.locator("a.external-link").first().hover();
            link(page, "Reading", 0).hover();
            page.waitForTimeout(500);
            assertThat(page.locator(".preview-box:not([hidden])")).hasCount(0);
        }
    }

    private static Locator link(Page page, String label, int number) {
        return page.locator(".markdown-rendered a.internal-link:text-is(\"" + label + "\")")
                .nth(number);
    }

    private static Locator box(Page page) {
        return page.locator(".preview-box");
    }
}
