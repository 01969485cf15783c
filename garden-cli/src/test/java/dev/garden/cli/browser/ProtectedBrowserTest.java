package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader before a protected note. */
@ExtendWith(OneBrowser.class)
class ProtectedBrowserTest {

    private final Browser browser;
    private final Sites sites;

    ProtectedBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    @Test
    void saysThatAPassphraseIsWrong() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/Secret/");
            assertThat(page.locator("form")).containsText("Hint: the cave");
            enter(page, "open barley");
            assertThat(page.locator(".protected-state")).hasText("That is not the passphrase of this note.");
            assertThat(page.locator("input[type=password]")).isFocused();
            assertThat(page.locator("main")).not().containsText("zircon");
        }
    }

    @Test
    void opensTheNoteItsPicturesAndAllNotesOfThatPassphrase() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/Secret/");
            enter(page, "open sesame");
            assertThat(page.locator("main")).containsText("under the zircon tree");
            page.waitForFunction("() => document.querySelector('.markdown-rendered img').naturalWidth > 0");
            page.locator(".markdown-rendered a.internal-link").click();
            assertThat(page.locator("main")).containsText("behind the topaz house");
            page.navigate(page.url().replace("Second-secret", "Other-secret"));
            assertThat(page.locator("input[type=password]")).isVisible();
        }
    }

    @Test
    void forgetsWithTheTab() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/Secret/");
            enter(page, "open sesame");
            assertThat(page.locator("main")).containsText("zircon");
            page.reload();
            assertThat(page.locator("main")).containsText("zircon");
            Page other = visit.context().newPage();
            other.navigate(page.url());
            assertThat(other.locator("input[type=password]")).isVisible();
            assertFalse(page.evaluate("JSON.stringify({...sessionStorage, ...localStorage})")
                    .toString()
                    .contains("sesame"));
        }
    }

    @Test
    void opensTheProtectedNoteOfTheSeedGarden() {
        try (var visit = browser.visit(sites.seed(), 1280, 900)) {
            Page page = visit.open("大语言模型学习/分词/BBPE：字节级别的BPE分词技术解析与应用/");
            enter(page, "1234");
            assertThat(page.locator("main")).containsText("词汇表更紧凑");
        }
    }

    private static void enter(Page page, String passphrase) {
        page.locator("input[type=password]").fill(passphrase);
        page.locator("form.protected-note button:not([disabled])").click();
    }
}
