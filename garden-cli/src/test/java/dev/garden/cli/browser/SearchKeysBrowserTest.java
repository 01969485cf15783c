package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search by keyboard, with an input method, and as a screen reader tells of it. */
@ExtendWith(OneBrowser.class)
class SearchKeysBrowserTest {

    private final Visit visit;
    private Page page;
    private SearchBox search;

    SearchKeysBrowserTest(Browser browser, Sites sites) {
        visit = browser.visit(sites.help("en"), 1280, 900);
    }

    @BeforeEach
    void open() {
        page = visit.open("hotkeys/");
        search = SearchBox.open(page);
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private int place() {
        return Integer.parseInt(search.selected().getAttribute("id").substring("hit-".length()));
    }

    @Test
    void theFirstHitIsChosenAndKeysChooseOthers() {
        int hits = search.ask("note").size();
        assertTrue(hits >= 8, hits + " hits");
        assertEquals(0, place());
        press("ArrowDown", "ArrowDown");
        assertEquals(2, place());
        press("ArrowUp");
        assertEquals(1, place());
        press("End");
        assertEquals(hits - 1, place());
        press("ArrowDown");
        assertEquals(0, place());
        press("End", "Home");
        assertEquals(0, place());
        assertThat(search.input()).hasAttribute("aria-activedescendant", "hit-0");
    }

    @Test
    void controlEnterOpensInANewTab() {
        search.ask("backlinks");
        Page other = visit.context().waitForPage(() -> press("Control+Enter"));
        other.waitForLoadState();
        assertTrue(other.url().contains("plugins/backlinks/"), other.url());
        assertEquals("hotkeys/", visit.path());
        assertThat(search.dialog()).isVisible();
    }

    @Test
    void tabLeavesTheField() {
        search.ask("backlinks");
        press("Tab");
        assertThat(search.dialog().locator(".search-close")).isFocused();
        press("Shift+Tab");
        assertThat(search.input()).isFocused();
        press("Tab", "Enter");
        assertThat(search.dialog()).isHidden();
    }

    @Test
    void oneEscapeClosesAndTheNextSearchBeginsWithTheLast() {
        search.ask("backlinks");
        press("Escape");
        assertThat(search.dialog()).isHidden();
        press("/");
        assertThat(search.input()).isFocused();
        assertThat(search.input()).hasValue("backlinks");
        page.keyboard().type("canvas");
        assertThat(search.input()).hasValue("canvas");
    }

    @Test
    void tellsHowManyNotesThereAre() {
        assertThat(search.status()).hasAttribute("aria-live", "polite");
        search.ask("\"graph view\"");
        String many = search.status().textContent();
        assertTrue(many.matches("\\d+ notes found"), many);
        search.ask("zzzzqq");
        assertThat(search.status()).hasText("No note has that");
    }

    @Test
    void doesNotLookForTheLettersOfAnInputMethod() {
        search.ask("backlinks");
        String before = search.status().textContent();
        CDPSession wire = visit.context().newCDPSession(page);
        page.evaluate("() => document.activeElement.setSelectionRange(0, 99)");
        var composed = new JsonObject();
        composed.addProperty("text", "gra");
        composed.addProperty("selectionStart", 3);
        composed.addProperty("selectionEnd", 3);
        wire.send("Input.imeSetComposition", composed);
        assertThat(search.input()).hasValue("gra");
        page.waitForTimeout(700);
        assertThat(search.status()).hasText(before);
        page.keyboard().insertText("graph view");
        assertThat(search.selected().locator(".hit-title")).hasText("Graph view");
    }
}
