package dev.garden.cli.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for a page of every kind: it fits the narrowest screens, and nothing moves while it loads. */
@ExtendWith(OneBrowser.class)
class EveryPageBrowserTest {

    /** One page of each kind of the small garden. */
    static final List<String> KINDS = List.of(
            "",
            "en/reading/",
            "en/links/",
            "en/Wide/",
            "en/Empty/",
            "en/Folded/",
            "en/Secret/",
            "en/Navigation/",
            "en/",
            "tags/",
            "tags/text/",
            "graph/",
            "zh/reading/",
            "ar/reading/",
            "404.html");

    private static final List<String> LONG = List.of("大语言模型学习/碎碎念/", "tags/", "大语言模型学习/分词/BBPE：字节级别的BPE分词技术解析与应用/");

    private static final String OBSERVE =
            """
            window.shifts = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                if (!entry.hadRecentInput) window.shifts.push(entry.value.toFixed(4) + ' ' + entry.sources.map((s) => s.node?.className ?? s.node?.nodeName));
              }
            }).observe({ type: 'layout-shift', buffered: true });
            """;

    private static final String BEYOND =
            """
            () => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return '';
              const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > room + 1);
              return wide.map((e) => e.nodeName + '.' + e.className).slice(0, 5).join(' ');
            }
            """;

    private final Browser browser;
    private final Sites sites;

    EveryPageBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void fitsIntoThreeHundredTwentyPixels() {
        assertEquals(List.of(), tooWide(sites.small(), KINDS));
        assertEquals(List.of(), tooWide(sites.small("manual"), KINDS));
        assertEquals(List.of(), tooWide(sites.seed(), LONG));
    }

    @Test
    void nothingMovesWhileAPageLoads() {
        for (int width : new int[] {390, 1280}) {
            assertEquals(List.of(), moving(sites.small(), KINDS, width));
            assertEquals(List.of(), moving(sites.small("manual"), KINDS, width));
            assertEquals(List.of(), moving(sites.seed(), LONG, width));
        }
    }

    private List<String> tooWide(Path site, List<String> pages) {
        List<String> found = new ArrayList<>();
        try (var visit = browser.visit(site, 320, 640)) {
            for (String path : pages) {
                Object beyond = visit.open(path).evaluate(BEYOND);
                Stream.of(beyond).filter(list -> !list.equals("")).forEach(list -> found.add(path + ": " + list));
            }
        }
        return found;
    }

    private List<String> moving(Path site, List<String> pages, int width) {
        List<String> found = new ArrayList<>();
        try (var visit = browser.visit(site, width, 800)) {
            visit.context().addInitScript(OBSERVE);
            for (String path : pages) {
                Page page = visit.open(path);
                page.waitForTimeout(150);
                ((List<?>) page.evaluate("window.shifts")).forEach(shift -> found.add(width + " " + path + ": " + shift));
            }
        }
        return found;
    }
}
