package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader of one note. */
@ExtendWith(OneBrowser.class)
class ReadingBrowserTest {

    private final Browser browser;
    private final Sites sites;

    ReadingBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void aFootnoteOpensAloneAtItsCall() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = read(visit);
            page.locator(".footnote-ref a").nth(1).hover();
            assertThat(page.locator(".footnote-box")).hasText("The second footnote, alone.");
            page.locator(".footnote-ref a").first().focus();
            assertThat(page.locator(".footnote-box")).hasText("The first footnote, alone.");
            page.keyboard().press("Escape");
            assertThat(page.locator(".footnote-box")).isHidden();
        }
    }

    @Test
    void aPictureOpensLargeByKeyboardAndByMouse() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = read(visit);
            Locator picture = page.locator(".markdown-rendered img.can-zoom");
            picture.press("Enter");
            assertThat(page.locator("dialog.picture-stage")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog.picture-stage")).isHidden();
            assertThat(picture).isFocused();
            picture.click();
            page.locator("dialog.picture-stage").click();
            assertThat(page.locator("dialog.picture-stage")).isHidden();
        }
    }

    @Test
    void copiesCodeAndTheAddressOfAHeading() {
        var options = new NewContextOptions()
                .setViewportSize(1280, 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (var visit = browser.visit(sites.small(), options)) {
            Page page = read(visit);
            page.locator(".copy-button").first().press("Enter");
            assertThat(page.locator(".copy-button.is-done")).hasCount(1);
            assertEquals("int x = 1; // the first line\nint y = 2;", clipboard(page));
            page.locator("#Picture .heading-link").press("Enter");
            assertThat(page.locator(".heading-link.is-done")).hasCount(1);
            assertTrue(clipboard(page).endsWith("/en/reading/#Picture"), clipboard(page));
        }
    }

    @Test
    void theContentsFollowTheReader() {
        try (var visit = browser.visit(sites.small(), 1280, 600)) {
            Page page = read(visit);
            page.locator(".toc a:text-is(\"Formula\")").click();
            assertThat(page.locator(".toc a.is-current")).hasText("Formula");
            assertThat(page.locator("#Formula")).isInViewport();
            page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
            assertThat(page.locator(".toc a.is-current")).not().hasText("Formula");
        }
    }

    @Test
    void theContentsReachTheLastSection() {
        try (var visit = browser.visit(sites.small(), 1280, 600)) {
            Page page = visit.open("en/reading/");
            page.evaluate("scrollTo({ top: 1e6, behavior: 'instant' })");
            assertThat(page.locator(".toc a.is-current")).hasText("Table");
            page.locator(".toc a:text-is(\"Diagram\")").click();
            assertThat(page.locator(".toc a.is-current")).hasText("Diagram");
        }
    }

    @Test
    void drawsTheDiagramOfTheNote() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = read(visit);
            page.locator(".mermaid").scrollIntoViewIfNeeded();
            assertThat(page.locator(".mermaid.is-drawn svg")).containsText("Start");
        }
    }

    /** {@return the page of a note, with all that its modules add} */
    private static Page read(Visit visit) {
        Page page = visit.open("en/reading/");
        page.mouse().move(10, 10);
        page.locator(".copy-button")
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        return page;
    }

    private static String clipboard(Page page) {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }
}
