package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.garden.cli.site.Built;
import dev.garden.parser.VaultReader.Publish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Formulas, code and diagrams as a browser shows them. */
@ExtendWith(OneBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineBrowserTest {

    private static final String TERMS = " + a_{i}".repeat(60);
    private static final String NOTE = "# Wide\n\nA wide $x" + TERMS + "$ one.\n\n$$\ny" + TERMS
            + " \\text{中文}\n$$\n\n```java\nint x = 1; // " + "long ".repeat(60)
            + "\n```\n\n```console:collapsed-lines=2\n$ one\n$ two\n$ three\n$ four\n$ five\n```\n\n```plantuml\ntitle Greeting\nA -> B: hi\n```\n\n```mermaid\ngraph LR\n  A[Start 开始] --> B\n```\n";

    private final Browser browser;
    private Path site = Path.of("");

    EngineBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("Note.md"), NOTE);
        site = Built.site(vault, Publish.ALL, folder.resolve("site"));
    }

    @Test
    void wideFormulasAndCodeScrollByThemselves() {
        try (var visit = browser.visit(site, 390, 800)) {
            Page page = visit.open("Note/");
            Object beyond =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0, beyond);
            assertEquals(
                    true,
                    page.evaluate("document.fonts.ready.then(() => document.fonts.check('16px \"Garden Math\"'))"));
        }
    }

    @Test
    void drawsMermaidAndDrawsItAgainInTheOtherScheme() {
        try (var visit = browser.visit(site, 1280, 900)) {
            Page page = visit.open("Note/");
            Locator drawing = page.locator(".mermaid.is-drawn svg");
            drawing.waitFor();
            assertThat(drawing).containsText("Start 开始");
            String light = drawing.getAttribute("id");
            page.evaluate("document.documentElement.dataset.theme = 'dark'");
            page.waitForFunction("id => document.querySelector('.mermaid svg').id !== id", light);
            assertEquals(
                    "graph LR\n  A[Start 开始] --> B",
                    page.locator(".mermaid > [hidden]").textContent());
        }
    }

    @Test
    void drawsASimpleFlowChartWithoutTheLargestLayout() {
        try (var visit = browser.visit(site, 1280, 900)) {
            Page page = visit.open("Note/");
            page.locator(".mermaid.is-drawn svg").waitFor();
            assertEquals(
                    true,
                    page.evaluate("document.querySelector('iframe.diagram-desk').contentWindow.performance"
                            + ".getEntriesByType('resource').every(file => !file.name.includes('/elk'))"));
        }
    }

    @Test
    void leavesADiagramAloneThatCannotBeDrawnWithoutANetwork() {
        try (var visit = browser.visit(site, 1280, 900).expecting("frame.html").expecting("ERR_FAILED")) {
            Page page = visit.open("Note/");
            page.locator(".mermaid.is-drawn").waitFor();
            page.route("**/frame.html", Route::abort);
            page.reload();
            page.locator(".mermaid").scrollIntoViewIfNeeded();
            page.waitForCondition(() -> page.locator("iframe.diagram-desk").count() == 0);
            assertThat(page.locator(".mermaid")).hasText("graph LR\n  A[Start 开始] --> B");
            assertThat(page.locator(".is-invalid")).hasCount(0);
        }
    }

    @Test
    void showsADiagramLargeByAClickAndClosesItByAnother() {
        try (var visit = browser.visit(site, 1280, 900)) {
            Page page = visit.open("Note/");
            page.locator(".mermaid.is-drawn svg").click();
            Locator large = page.locator("dialog.diagram-zoom[open]");
            assertThat(large.locator("svg")).containsText("Start 开始");
            large.click();
            assertThat(large).hasCount(0);
        }
    }

    @Test
    void showsADiagramLargeByKeyboard() {
        try (var visit = browser.visit(site, 1280, 900)) {
            Page page = visit.open("Note/");
            page.locator(".diagram[tabindex]").press("Enter");
            assertThat(page.locator("dialog.diagram-zoom[open] svg")).containsText("hi");
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog.diagram-zoom[open]")).hasCount(0);
        }
    }

    @Test
    void offersTheSourceOfAFormula() {
        try (var visit = browser.visit(site, 1280, 900)) {
            Page page = visit.open("Note/");
            page.locator(".math-block").focus();
            assertThat(page.locator(".copy-tex")).isVisible();
        }
    }

    @Test
    void copiesFormulasByHandAsTheirSource() {
        var options = new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (var visit = browser.visit(site, options)) {
            Page page = visit.open("Note/");
            page.evaluate("getSelection().selectAllChildren(document.querySelector('.markdown-rendered p'))");
            page.keyboard().press("Control+c");
            assertEquals("A wide $x" + TERMS + "$ one.", page.evaluate("navigator.clipboard.readText()"));
        }
    }

    @Test
    void unfoldsLongCodeWithoutAScript() {
        try (var visit = browser.visit(site, 1280, 900)) {
            Page page = visit.open("Note/");
            Locator rest = page.locator(".code-rest");
            assertThat(rest).isHidden();
            page.locator(".code-fold summary").press("Enter");
            assertThat(rest).isVisible();
        }
    }

    @Test
    void scrollsWideCodeByKeyboard() {
        try (var visit = browser.visit(site, 390, 800)) {
            Page page = visit.open("Note/");
            page.locator("pre[tabindex]").press("ArrowRight"); // fetches what frames the block
            page.locator(".code-frame > pre[tabindex]").press("ArrowRight");
            page.waitForFunction("() => document.querySelector('pre[tabindex]').scrollLeft > 0");
        }
    }
}
