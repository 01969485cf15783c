package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader who wanders through a graph. */
@ExtendWith(OneBrowser.class)
class GraphBrowserTest {

    private static final int STEP = 6;

    private final Browser browser;
    private final Sites sites;

    GraphBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    /** A place of the window. */
    private record Spot(double x, double y) {}

    @Test
    void aNodeFollowsTheMouseAndOpensOnAClick() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("graph/");
            Spot node = node(page);
            page.mouse().down();
            page.mouse().move(node.x() + 40, node.y() + 30);
            page.mouse().up();
            assertEquals("graph/", visit.path());
            page.mouse().move(node.x() + 41, node.y() + 30);
            assertThat(page.locator("canvas.is-over")).hasCount(1);
            page.mouse().click(node.x() + 41, node.y() + 30);
            page.waitForURL(url -> !url.contains("graph"));
            assertThat(page.locator("main h1").first()).isVisible();
        }
    }

    @Test
    void hoverWheelAndSearchChangeThePicture() {
        try (var visit = browser.visit(sites.seed(), 1280, 900)) {
            Page page = visit.open("graph/");
            String before = picture(page);
            node(page);
            String dimmed = picture(page);
            assertNotEquals(before, dimmed);
            page.mouse().wheel(0, -300);
            assertNotEquals(dimmed, picture(page));
            page.locator("h1").hover();
            String nearer = picture(page);
            page.locator(".graph-controls input[type=search]").fill("注意力");
            assertNotEquals(nearer, picture(page));
        }
    }

    @Test
    void aGraphOfManyLinesDrawsAPartOfThemWhileItMoves() {
        try (var visit = browser.visit(sites.notes(dense()), 1280, 900)) {
            Page page = visit.open("graph/");
            picture(page);
            page.evaluate("""
                    () => {
                      window.lines = 0;
                      const draw = CanvasRenderingContext2D.prototype.lineTo;
                      CanvasRenderingContext2D.prototype.lineTo = function (x, y) { window.lines++; draw.call(this, x, y); };
                      const begin = CanvasRenderingContext2D.prototype.clearRect;
                      CanvasRenderingContext2D.prototype.clearRect = function (...box) {
                        window.lines = 0;
                        begin.apply(this, box);
                      };
                    }
                    """);
            page.locator("canvas.graph-canvas").hover();
            picture(page);
            page.mouse().wheel(0, -60);
            page.waitForFunction("() => window.lines === 2000");
            page.waitForFunction("() => window.lines > 2000");
        }
    }

    /** {@return notes with more links than are drawn while the graph moves} */
    private static Map<String, String> dense() {
        var notes = new HashMap<String, String>();
        for (int i = 0; i < 250; i++) {
            var links = new StringBuilder();
            for (int step = 1; step <= 10; step++) {
                links.append("[[n").append((i + step) % 250).append("]] ");
            }
            notes.put("n" + i + ".md", links.toString());
        }
        return notes;
    }

    @Test
    void aTurnOfTheWheelOverTheLocalGraphScrollsThePage() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/reading/");
            String before = picture(page);
            page.locator(".local-graph h2").hover();
            page.mouse().wheel(0, 200);
            page.waitForFunction("() => scrollY > 0");
            assertEquals(before, picture(page));
        }
    }

    @Test
    void theLocalGraphLeadsToNeighbours() {
        try (var visit = browser.visit(sites.small(), 1280, 900)) {
            Page page = visit.open("en/reading/");
            assertThat(page.locator(".local-graph a.graph-node")).hasText("Links");
            page.locator(".local-graph canvas").scrollIntoViewIfNeeded();
            Spot node = node(page);
            page.mouse().click(node.x(), node.y());
            page.waitForURL(url -> !url.contains("reading"));
        }
    }

    /** {@return where a node is, that leads somewhere; the mouse rests there} */
    private static Spot node(Page page) {
        picture(page);
        BoundingBox box = page.locator("canvas.graph-canvas").boundingBox();
        for (double y = box.y + STEP; y < box.y + box.height; y += STEP) {
            for (double x = box.x + STEP; x < box.x + box.width; x += STEP) {
                if (isNode(page, new Spot(x, y))) {
                    page.mouse().move(x, y);
                    assertThat(page.locator("canvas.is-over")).hasCount(1);
                    return new Spot(x, y);
                }
            }
        }
        throw new AssertionError("no node to be seen");
    }

    private static boolean isNode(Page page, Spot spot) {
        return (boolean) page.evaluate("""
                ([x, y]) => {
                  const canvas = document.querySelector('canvas.graph-canvas');
                  canvas.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, pointerId: 1 }));
                  return canvas.classList.contains('is-over');
                }
                """, List.of(spot.x(), spot.y()));
    }

    /** {@return the pixels of the graph, after all that waited was painted} */
    private static String picture(Page page) {
        page.locator("canvas.graph-canvas").waitFor();
        return (String) page.evaluate("""
                () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(
                  () => done(document.querySelector('canvas.graph-canvas').toDataURL()))))
                """);
    }
}
