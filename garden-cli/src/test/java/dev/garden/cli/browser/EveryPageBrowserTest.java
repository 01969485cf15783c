package dev.garden.cli.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** What moved, but for the letters of formulas: their font is large, and waiting for it would keep the text from its reader. */
    private static final String OBSERVE = """
            window.shifts = [];
            const inFormula = ({ node }) => (node?.nodeType === 1 ? node : node?.parentElement)?.closest('math');
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                if (!entry.hadRecentInput && !entry.sources.some(inFormula)) window.shifts.push(entry.value.toFixed(4) + ' ' + entry.sources.map((s) => s.node?.className ?? s.node?.nodeName));
              }
            }).observe({ type: 'layout-shift', buffered: true });
            """;

    private static final String BEYOND = """
            () => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return '';
              const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > room + 1);
              return wide.map((e) => e.nodeName + '.' + e.className).slice(0, 5).join(' ');
            }
            """;

    private static final int NARROW = 320;
    private static final int LARGE = 1280;
    private static final int HEIGHT = 800;

    /** Milliseconds after which a page has all that it asks for by itself. */
    private static final int SETTLED = 150;

    private final Browser browser;
    private final Sites sites;

    EveryPageBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void fitsTheNarrowestScreenAndDoesNotMove() {
        List<String> faults = new ArrayList<>(look(sites.small(), KINDS, NARROW));
        faults.addAll(look(sites.small("manual"), KINDS, NARROW));
        faults.addAll(look(sites.seed(), LONG, NARROW));
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void doesNotMoveOnALargeScreen() {
        List<String> faults = new ArrayList<>(look(sites.small(), KINDS, LARGE));
        faults.addAll(look(sites.small("manual"), List.of("en/reading/", "graph/"), LARGE));
        faults.addAll(look(sites.seed(), LONG, LARGE));
        assertEquals("", String.join("\n", faults));
    }

    private List<String> look(Path site, List<String> pages, int width) {
        List<String> faults = new ArrayList<>();
        try (var visit = browser.visit(site, width, HEIGHT)) {
            visit.context().addInitScript(OBSERVE);
            for (String path : pages) {
                Page page = visit.open(path);
                page.waitForTimeout(SETTLED);
                String beyond = page.evaluate(BEYOND).toString();
                if (!beyond.isEmpty()) {
                    faults.add(width + " " + path + " too wide: " + beyond);
                }
                ((List<?>) page.evaluate("window.shifts"))
                        .forEach(shift -> faults.add(width + " " + path + " moves: " + shift));
            }
        }
        return faults;
    }
}
