package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader of a large garden, whose sidebar holds what is near to the page and fetches the rest. */
@ExtendWith(OneBrowser.class)
class BranchesBrowserTest {

    private static final String CLOSED = "#_sidebar details:not([open]) > summary";

    private final Browser browser;
    private final Sites sites;

    BranchesBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void aClosedFolderOpensInPlaceByTheKeyboardAndStaysOpen() {
        try (var visit = browser.visit(sites.large(), 1280, 900)) {
            Page page = visit.open("folder-0/note-0/");
            assertThat(page.locator("#_sidebar a.folder-page")).hasCount(5);
            page.locator("h1").hover();
            Locator folder = page.locator(CLOSED).nth(1);
            folder.focus();
            page.keyboard().press("Enter");
            Locator note = page.locator("#_sidebar a.filename:text-is(\"note 250\")");
            assertThat(note).isVisible();
            assertEquals("folder-0/note-0/", visit.path());
            visit.open("folder-1/note-100/");
            assertThat(note).isVisible();
            note.click();
            assertEquals("folder-2/note-250/", visit.path());
        }
    }

    @Test
    void aFolderInAFetchedFolderOpensToo() {
        try (var visit = browser.visit(sites.large(), 1280, 900)) {
            Page page = visit.open("folder-0/note-0/");
            page.locator("h1").hover();
            page.locator("#_sidebar summary:has-text(\"folder 5\")").click();
            page.locator("#_sidebar summary:has-text(\"inner\")").click();
            Locator note = page.locator("#_sidebar a.filename:text-is(\"deep\")");
            assertThat(note).isVisible();
            page.reload();
            assertThat(note).isVisible();
            assertThat(page.locator("#_sidebar [aria-current=page]")).isInViewport();
            note.click();
            assertEquals("folder-5/inner/deep/", visit.path());
            assertThat(page.locator("#_sidebar [aria-current=page]")).isInViewport();
        }
    }

    @Test
    void whereTheNetworkIsCutNobodyIsLedAwayByWhatWasOpenedBefore() {
        try (var visit =
                browser.visit(sites.large(), 1280, 900).expecting("404").expecting("failed:")) {
            Page page = visit.open("folder-0/note-0/");
            page.locator("h1").hover();
            page.locator("#_sidebar summary:has-text(\"folder 3\")").click();
            assertThat(page.locator("#_sidebar a.filename:text-is(\"note 399\")"))
                    .isVisible();
            page.route("**/sidebar/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
            page.reload();
            assertThat(page.locator("#_sidebar details:not([open]) > summary:has-text(\"folder 3\")"))
                    .isVisible();
            assertEquals("folder-0/note-0/", visit.path());
        }
    }
}
