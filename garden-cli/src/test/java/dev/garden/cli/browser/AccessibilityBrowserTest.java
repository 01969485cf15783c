package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA, as far as axe-core can tell: every kind of page, both themes, light and dark. */
@ExtendWith(OneBrowser.class)
class AccessibilityBrowserTest {

    private final Browser browser;
    private final Sites sites;
    private final Axe axe = Axe.load();

    AccessibilityBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @ParameterizedTest
    @ValueSource(strings = {"garden", "manual"})
    void everyKindOfPage(String theme) {
        List<String> faults = new ArrayList<>();
        try (var visit = browser.visit(sites.small(theme), 1280, 900)) {
            for (String path : EveryPageBrowserTest.KINDS) {
                Page page = visit.open(path);
                page.mouse().move(5, 5);
                axe.faults(page).forEach(fault -> faults.add(path + ": " + fault));
                dark(page);
                axe.faint(page).forEach(fault -> faults.add(path + " (dark): " + fault));
                light(page);
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garden", "manual"})
    void onAPhoneWithAnOpenDrawer(String theme) {
        try (var visit = browser.visit(sites.small(theme), 390, 844)) {
            Page page = visit.open("en/reading/");
            assertEquals("", both(page));
            page.locator(".menu-button[aria-expanded]").click();
            page.waitForTimeout(200);
            assertEquals("", both(page));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"garden", "manual"})
    void whatOpensOverAPage(String theme) {
        try (var visit = browser.visit(sites.small(theme), 1280, 900)) {
            Page page = visit.open("en/links/");
            page.locator(".markdown-rendered a.internal-link").first().hover();
            assertThat(page.locator(".preview-box")).isVisible();
            assertEquals("", both(page));
            page.keyboard().press("Escape");
            SearchBox.open(page).ask("reading");
            assertEquals("", both(page));
            page.keyboard().press("Escape");
            page.locator(".theme-button").click();
            assertThat(page.locator(".display-panel")).isVisible();
            assertEquals("", both(page));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"garden", "manual"})
    void aProtectedNoteThatRefusesAndOneThatIsOpen(String theme) {
        try (var visit = browser.visit(sites.small(theme), 1280, 900)) {
            Page page = visit.open("en/Secret/");
            page.locator("input[type=password]").fill("wrong");
            page.keyboard().press("Enter");
            assertThat(page.locator(".protected-state.is-wrong")).isVisible();
            assertEquals("", both(page));
            page.locator("input[type=password]").fill("open sesame");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("zircon");
            assertEquals("", both(page));
        }
    }

    @Test
    void theLongPagesOfTheSeedGarden() {
        try (var visit = browser.visit(sites.seed(), 1280, 900)) {
            assertEquals("", both(visit.open("大语言模型学习/碎碎念/")));
            assertEquals("", both(visit.open("graph/")));
        }
    }

    private String both(Page page) {
        List<String> faults = new ArrayList<>(axe.faults(page));
        dark(page);
        axe.faint(page).forEach(fault -> faults.add("dark: " + fault));
        light(page);
        return String.join("\n", faults);
    }

    private static void dark(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    private static void light(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
