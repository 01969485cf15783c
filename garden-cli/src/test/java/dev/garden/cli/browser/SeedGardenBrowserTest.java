package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.garden.cli.site.Built;
import dev.garden.parser.VaultReader.Publish;
import dev.garden.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A reader of the garden that this project was begun for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedGardenBrowserTest {

    private static final String SEED = "大语言模型学习/碎碎念/";

    private Path site = Path.of("");
    private Browser browser = Browser.start();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        site = Built.site(SharedFiles.require("corpora/seed-garden"), Publish.AS_SET, folder.resolve("site"));
    }

    @AfterAll
    void stop() {
        browser.close();
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
