package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader who goes from note to note in a long sidebar. */
@ExtendWith(OneBrowser.class)
class SidebarBrowserTest {

    private static final String NOTE = "大语言模型学习/RL强化学习基础/DPO直接偏好优化/DPO公式推导/";
    private static final String CURRENT = ".sidebar [aria-current=page]";

    /** Moves a finger over the list, from where it is put down to where it is lifted. */
    private static final String SWIPE = """
            (list, [x, y]) => {
              const touch = (x, y) => [new Touch({ identifier: 1, target: list, clientX: x, clientY: y })];
              list.dispatchEvent(new TouchEvent('touchstart', { touches: touch(250, 400), changedTouches: touch(250, 400) }));
              list.dispatchEvent(new TouchEvent('touchend', { changedTouches: touch(250 + x, 400 + y) }));
            }
            """;

    private final Browser browser;
    private final Sites sites;

    SidebarBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void anEntryStaysWhereItWasChosen() {
        try (var visit = browser.visit(sites.seed(), 1280, 700)) {
            Page page = visit.open(NOTE);
            assertThat(page.locator(CURRENT)).isInViewport();
            assertEquals(0, page.evaluate("scrollY"));
            Locator next = page.locator(".sidebar a:text-is('TDPO')");
            double place = next.boundingBox().y;
            next.click();
            assertThat(page.locator(CURRENT)).hasText("TDPO");
            page.waitForFunction(
                    "y => Math.abs(document.querySelector('.sidebar [aria-current=page]').getBoundingClientRect().top - y) < 2",
                    place);
            assertEquals(0, page.evaluate("scrollY"));
        }
    }

    @Test
    void theDrawerOpensAtTheCurrentEntry() {
        try (var visit = phone()) {
            Page page = visit.open(NOTE);
            page.locator(".menu-button[aria-expanded]").click();
            assertThat(page.locator(CURRENT)).isInViewport();
            assertThat(page.locator(".drawer-close")).isInViewport();
            assertThat(page.locator(".drawer-close")).isFocused();
        }
    }

    @Test
    void aSwipeClosesTheDrawerAndAScrollDoesNot() {
        try (var visit = phone()) {
            Page page = visit.open(NOTE);
            page.locator(".menu-button[aria-expanded]").click();
            Locator list = page.locator(".sidebar.is-open");
            list.evaluate(SWIPE, List.of(-90, -300));
            assertThat(list).hasCount(1);
            list.evaluate(SWIPE, List.of(-120, 20));
            assertThat(list).hasCount(0);
        }
    }

    private Visit phone() {
        return browser.visit(
                sites.seed(), new NewContextOptions().setViewportSize(390, 700).setHasTouch(true));
    }
}
