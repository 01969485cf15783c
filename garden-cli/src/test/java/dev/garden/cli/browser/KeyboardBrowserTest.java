package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader without a mouse. */
@ExtendWith(OneBrowser.class)
class KeyboardBrowserTest {

    private static final int MOST = 120;

    /** What has the focus: its class or name, and what is wrong with how it shows that. */
    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return ['', ''];
              const box = at.getBoundingClientRect();
              const style = getComputedStyle(at);
              const name = at.className || at.nodeName.toLowerCase();
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0;
              return [name, (outlined ? '' : 'no outline ') + (inside ? '' : 'out of view')];
            }
            """;

    private final Browser browser;
    private final Sites sites;

    KeyboardBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void theFirstStopSkipsToTheText() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/reading/");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip-link")).isFocused();
            assertThat(page.locator(".skip-link")).isInViewport();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertEquals(true, page.evaluate("document.querySelector('main').contains(document.activeElement)"));
        }
    }

    @Test
    void everyControlIsReachedAndShowsIt() {
        for (String theme : List.of("garden", "manual")) {
            try (var visit = calm(theme)) {
                List<String> faults = new ArrayList<>();
                Set<String> stops = walk(visit.open("en/reading/"), faults);
                assertEquals(List.of(), faults);
                for (String name : List.of(
                        "skip-link",
                        "search-button",
                        "theme-button",
                        "nav-section-title",
                        "copy-button",
                        "heading-link",
                        "can-zoom",
                        "tag",
                        "callout-title")) {
                    assertTrue(
                            stops.stream().anyMatch(stop -> stop.contains(name)), theme + ": " + name + " in " + stops);
                }
            }
        }
    }

    @Test
    void theFocusStaysInAnOpenDialog() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/reading/");
            var search = SearchBox.open(page);
            search.ask("reading");
            for (int i = 0; i < 4; i++) {
                page.keyboard().press("Tab");
                assertEquals(false, page.evaluate("document.querySelector('.frame').contains(document.activeElement)"));
            }
        }
    }

    /** {@return a visit on which the page is where it should be at once} */
    private Visit calm(String theme) {
        var options = new NewContextOptions().setViewportSize(1280, 900).setReducedMotion(ReducedMotion.REDUCE);
        return browser.visit(sites.small(theme), options);
    }

    private static Set<String> walk(Page page, List<String> faults) {
        Set<String> stops = new LinkedHashSet<>();
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            List<?> now = (List<?>) page.evaluate(FOCUSED);
            String name = now.get(0).toString();
            if (name.isEmpty()) {
                return stops;
            }
            stops.add(name);
            if (!now.get(1).equals("")) {
                faults.add(name + ": " + now.get(1));
            }
        }
        return stops;
    }
}
