package dev.garden.render.plan.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.engine.BundledEngines;
import dev.garden.render.spi.IconPack;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObsidianStylesTest {

    private static final IconPack ICONS =
            Objects.requireNonNull(BundledEngines.all().icons());

    private static String adapt(String css) {
        return ObsidianStyles.adapt(css, ICONS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".theme-dark { --a: 1 } | :is(.theme-dark,.theme-dark>body){--a: 1}",
                "body.theme-light .x { color: red } | body:is(.theme-light,.theme-light>body) .x{color: red}",
                ".theme-darker { --a: 1 } | .theme-darker{--a: 1}",
                "body { --a: 1; color: red; --b: f(x) } | body{--a: 1;color: red;--b: f(x)}:root{--a: 1;--b: f(x);}",
                ".y, body { --a: 'x;}' } | .y,body{--a: 'x;}'}:root{--a: 'x;}';}",
                "body { --a: url(data:x;y}) } | body{--a: url(data:x;y})}:root{--a: url(data:x;y});}",
                "@media print { body { --a: 1 } } | @media print{body{--a: 1}:root{--a: 1;}}",
                "body { color: red } | body{color: red}",
                "body .x { --a: 1 } | body .x{--a: 1}"
            })
    void setsAtTheRootWhatObsidianHasAtTheBody(String snippet, String adapted) {
        assertEquals(adapted, adapt(snippet));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lucide-flame", "flame", "\"lucide-flame\""})
    void givesTheIconOfACalloutItsPicture(String name) {
        String css = adapt(".callout[data-callout=\"x\"] { --callout-icon: " + name + "; --callout-color: 1, 2, 3 }");
        assertTrue(
                css.contains(";--callout-picture:url('data:image/svg+xml,%3Csvg xmlns=\"http://www.w3.org/2000/svg\""),
                css);
        assertTrue(css.endsWith("%3C/svg%3E');--callout-color: 1,2,3}"), css);
    }

    @Test
    void takesADrawingForThePicture() {
        String css = adapt(".callout { --callout-icon: '<svg viewBox=\"0 0 1 1\"><path d=\"M0 0#\"/></svg>' }");
        assertTrue(
                css.contains(
                        "url('data:image/svg+xml,%3Csvg viewBox=\"0 0 1 1\"%3E%3Cpath d=\"M0 0%23\"/%3E%3C/svg%3E')"),
                css);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-icon", "var(--x)", "url(x)", ""})
    void leavesOtherIconsAsTheyAre(String value) {
        assertEquals(-1, adapt(".callout { --callout-icon: " + value + "}").indexOf("--callout-picture"));
    }

    @Test
    void readsHostileSheetsInLinearTime() {
        for (String part :
                List.of("body{", "}", "'", "url(", ".theme-dark ", "body{--a:1;", "--callout-icon:'<svg ", "\\")) {
            assertTimeout(Duration.ofSeconds(5), () -> adapt(part.repeat(100_000)));
        }
    }
}
