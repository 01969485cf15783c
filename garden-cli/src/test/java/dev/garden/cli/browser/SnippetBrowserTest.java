package dev.garden.cli.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a style sheet that was written for Obsidian sets is what the page looks like. */
@ExtendWith(OneBrowser.class)
class SnippetBrowserTest {

    private static final String STYLE =
            "([selector, property]) => getComputedStyle(document.querySelector(selector)).getPropertyValue(property)";

    private final Browser browser;
    private final Sites sites;

    SnippetBrowserTest(Browser browser, Sites sites) {
        this.browser = browser;
        this.sites = sites;
    }

    private static String style(Page page, String selector, String property) {
        return String.valueOf(page.evaluate(STYLE, new String[] {selector, property}));
    }

    @Test
    void setsWhatThePageLooksLike() throws IOException {
        var expected = new TreeMap<String, String>();
        var found = new TreeMap<String, String>();
        try (var visit = browser.visit(sites.snippet(), 1280, 900)) {
            Page page = visit.open("note/");
            for (String line : lines()) {
                String[] parts = line.split(";");
                String name = parts[0] + " " + parts[1];
                expected.put(name, parts[2]);
                found.put(name, style(page, parts[0], parts[1]));
            }
        }
        assertTrue(expected.size() > 30);
        assertEquals(expected, found);
    }

    private static List<String> lines() throws IOException {
        try (var in = Objects.requireNonNull(SnippetBrowserTest.class.getResourceAsStream("/browser/snippet.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void followsTheColourSchemeFromTheFirstFrameOn() {
        try (var visit = browser.visit(sites.snippet(), 1280, 900)) {
            visit.open("note/").emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Page page = visit.open("note/");
            assertEquals("rgb(16, 20, 24)", style(page, "body", "background-color"));
            assertEquals("rgb(200, 204, 208)", style(page, ".markdown-rendered", "color"));
            assertEquals("rgb(40, 41, 42)", style(page, "hr", "border-block-start-color"));
            assertEquals("rgb(180, 60, 20)", style(page, ".markdown-rendered h1", "color"));
        }
    }

    @Test
    void givesACalloutItsOwnColourAndIcon() {
        try (var visit = browser.visit(sites.snippet(), 1280, 900)) {
            Page page = visit.open("note/");
            assertEquals("rgb(227, 66, 74)", style(page, "[data-callout=flame] .callout-title", "color"));
            String flame = style(page, "[data-callout=flame] .callout-icon", "--picture");
            assertTrue(flame.startsWith("url("), flame);
            assertNotEquals(flame, style(page, "[data-callout=note] .callout-icon", "--picture"));
        }
    }
}
