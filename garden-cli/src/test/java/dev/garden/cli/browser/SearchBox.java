package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The search of a page. */
final class SearchBox {

    private final Page page;

    SearchBox(Page page) {
        this.page = page;
        assertThat(dialog()).isVisible();
    }

    /** {@return the search of {@code page}, opened} */
    static SearchBox open(Page page) {
        page.keyboard().press("Control+k");
        return new SearchBox(page);
    }

    Locator dialog() {
        return page.locator("dialog.search-box");
    }

    Locator input() {
        return dialog().locator("input");
    }

    Locator status() {
        return dialog().locator("[role=status]");
    }

    Locator selected() {
        return dialog().locator("[role=option][aria-selected=true]");
    }

    /** {@return the titles of the hits, best first} */
    List<String> ask(String query) {
        type(query);
        return dialog().locator(".hit-title").allTextContents();
    }

    /** {@return the addresses of the hits, decoded, below the root of the site and without a fragment} */
    List<String> addresses(String query) {
        type(query);
        Object all = page.evaluate("() => [...document.querySelectorAll('.search-hits li')]"
                + ".map(hit => decodeURIComponent(new URL(hit.dataset.href).pathname.slice(1)))");
        return ((List<?>) all).stream().map(String::valueOf).toList();
    }

    private void type(String query) {
        input().fill("");
        assertThat(dialog().locator("[role=option]")).hasCount(0);
        String before = status().textContent();
        input().fill(query);
        page.waitForFunction(
                "before => document.querySelector('dialog.search-box [role=status]').textContent !== before", before);
    }
}
