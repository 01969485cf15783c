package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader without JavaScript, or without a network. */
@ExtendWith(OneBrowser.class)
class BareBrowserTest {

    private final Browser browser;
    private final Sites sites;

    BareBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void readsEverythingWithoutScript() {
        try (var visit = withoutScript()) {
            Page page = visit.open("en/reading/");
            assertThat(page.locator("math").first()).isVisible();
            assertThat(page.locator("pre code")).containsText("int x = 1;");
            assertThat(page.locator("pre code span").first()).isVisible();
            assertThat(page.locator(".backlinks")).containsText("Begin with Reading");
            assertThat(page.locator("main")).containsText("A[Start] --> B[End]");
            page.locator("summary.callout-title").click();
            assertThat(page.locator(".callout-content")).isVisible();
            page.locator(".sidebar details:not([open]) summary").first().click();
            assertEquals(
                    0,
                    page.locator(".search-button:visible, .theme-button:visible")
                            .count());
        }
    }

    @Test
    void findsItsWayWithoutScript() {
        try (var visit = withoutScript()) {
            Page page = visit.open("graph/");
            assertThat(page.locator(".graph-list a").first()).isVisible();
            page.locator(".graph-list a:text-is(\"Reading\")").click();
            assertEquals("en/reading/", visit.path());
            page.locator(".local-graph a:text-is(\"Links\")").click();
            assertEquals("en/links/", visit.path());
            visit.open("en/Secret/");
            assertThat(page.locator("noscript p")).isVisible();
        }
    }

    @Test
    void hasTheDrawerOfAPhoneWithoutScript() {
        var phone = new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844);
        try (var visit = browser.visit(sites.small(), phone)) {
            Page page = visit.open("en/reading/");
            assertThat(page.locator(".sidebar")).isHidden();
            page.locator(".menu-button").click();
            assertThat(page.locator(".sidebar")).isInViewport();
            page.locator(".drawer-close").press("Enter");
            assertThat(page.locator(".sidebar")).isHidden();
        }
    }

    @Test
    void readsOnWhenTheNetworkIsCut() {
        try (var visit = browser.visit(sites.small(), 1280, 900)
                .expecting("ERR_INTERNET_DISCONNECTED")
                .expecting("failed:")) {
            Page page = visit.open("en/reading/");
            page.waitForLoadState();
            visit.cut();
            page.locator("summary.callout-title").click();
            assertThat(page.locator(".callout-content")).isVisible();
            page.keyboard().press("/");
            page.locator(".theme-button").click();
            page.locator(".sidebar details:not([open]) summary").first().click();
            assertThat(page.locator("main")).containsText("The first footnote, alone.");
        }
    }

    private Visit withoutScript() {
        return browser.visit(
                sites.small(),
                new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
    }
}
