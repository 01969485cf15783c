package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader of the garden that this project was begun for. */
@ExtendWith(OneBrowser.class)
class SeedGardenBrowserTest {

    private static final String SEED = "大语言模型学习/碎碎念/";

    private final Browser browser;
    private final Path site;

    SeedGardenBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.site = sites.seed();
    }

    @Test
    void opensASectionAndFollowsAnItem() {
        try (var visit = browser.visit(site, 1280, 900)) {
            Page page = visit.open(SEED);
            Locator section = page.locator(".sidebar details", new Page.LocatorOptions().setHasText("强化学习基础"))
                    .first();
            section.locator("summary").click();
            Locator item = section.locator("a").nth(40);
            String label = item.textContent();
            item.click();
            page.waitForLoadState();
            Locator current = page.locator(".sidebar [aria-current=page]").first();
            assertThat(current).hasText(label);
            assertThat(current).isInViewport();
            assertThat(page.locator(".sidebar details[open] [aria-current=page]")
                            .first())
                    .isVisible();
        }
    }

    @Test
    void keepsWhatTheReaderUnfoldedForTheVisit() {
        try (var visit = browser.visit(site, 1280, 900)) {
            Page page = visit.open(SEED);
            Locator first = page.locator(".sidebar .garden-nav details").first();
            assertThat(first).not().hasAttribute("open", "");
            first.locator("summary").press("Enter");
            assertThat(first).hasAttribute("open", "");
            page.locator(".sidebar .garden-nav details")
                    .nth(2)
                    .locator("summary")
                    .click();
            page.locator(".sidebar .garden-nav details")
                    .nth(2)
                    .locator("a")
                    .first()
                    .click();
            page.waitForURL(url -> !url.endsWith(java.net.URI.create("碎碎念/").toASCIIString()));
            assertThat(first).hasAttribute("open", "");
            first.locator("summary").click();
            page.reload();
            assertThat(first).not().hasAttribute("open", "");
        }
    }

    @Test
    void hidesWhatIsFoldedFromTheKeyboard() {
        try (var visit = browser.visit(site, 1280, 900)) {
            Page page = visit.open(SEED);
            page.locator(".sidebar .garden-nav details summary").first().focus();
            page.keyboard().press("Tab");
            assertThat(page.locator(".sidebar .garden-nav details summary").nth(1))
                    .isFocused();
        }
    }

    @Test
    void showsTheNavigationOnItsOwnPage() {
        try (var visit = browser.visit(site, 1280, 900)) {
            Page page = visit.open(SEED);
            assertThat(page).hasTitle(java.util.regex.Pattern.compile("导航.*"));
            assertEquals(13, page.locator(".markdown-rendered h1").count());
            assertEquals(188, page.locator("main li svg").count());
            assertEquals(188, page.locator(".sidebar .garden-nav .nav-item").count());
        }
    }

    @Test
    void hasADrawerOnAPhoneThatTheKeyboardOpensAndCloses() {
        try (var visit = browser.visit(site, 390, 844)) {
            Page page = visit.open(SEED);
            Locator sidebar = page.locator(".sidebar");
            assertThat(sidebar).not().isInViewport();
            Locator menu = page.locator(".menu-button");
            assertThat(menu).hasAttribute("aria-expanded", "false");
            menu.focus();
            page.keyboard().press("Enter");
            assertThat(sidebar).isInViewport();
            assertThat(sidebar.locator(".drawer-close")).isFocused();
            page.keyboard().press("Escape");
            assertThat(sidebar).not().isInViewport();
            assertThat(menu).isFocused();
        }
    }

    @Test
    void keepsTheFocusInTheOpenDrawer() {
        try (var visit = browser.visit(site, 390, 844)) {
            Page page = visit.open(SEED);
            assertThat(page.locator(".menu-button")).hasAttribute("aria-expanded", "false");
            page.locator(".menu-button").press("Enter");
            assertThat(page.locator(".drawer-close")).isFocused();
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Shift+Tab");
            assertEquals(false, page.evaluate("() => document.querySelector('main').contains(document.activeElement)"));
        }
    }

    @Test
    void fitsAPhone() {
        try (var visit = browser.visit(site, 390, 844)) {
            Page page = visit.open(SEED);
            assertEquals(true, page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
        }
    }
}
