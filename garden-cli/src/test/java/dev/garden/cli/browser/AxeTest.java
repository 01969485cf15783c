package dev.garden.cli.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The judge is judged: a page with faults is not called good. */
@ExtendWith(OneBrowser.class)
class AxeTest {

    private final Browser browser;
    private final Sites sites;

    AxeTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void tellsFaintTextAndAButtonWithoutAName() {
        try (var visit = browser.visit(sites.small(), 800, 600)) {
            Page page = visit.open("en/Empty/");
            page.evaluate("""
                    () => {
                      const main = document.querySelector('main');
                      main.append(Object.assign(document.createElement('p'), { textContent: 'faint', className: 'faint' }));
                      main.lastChild.style.color = '#ccc';
                      main.append(document.createElement('button'));
                    }
                    """);
            var rules = Axe.load().faults(page).stream().map(fault -> fault.split(" ")[0]);
            assertEquals(
                    "button-name color-contrast",
                    String.join(" ", rules.sorted().toList()));
        }
    }
}
