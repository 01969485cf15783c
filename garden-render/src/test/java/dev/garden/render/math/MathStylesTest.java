package dev.garden.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathStylesTest {

    @ParameterizedTest
    @CsvSource({
        "padding-left:1em;, m-pl-10",
        "padding-right:5.9776pt, m-pr-6",
        "padding:0;, m-pt-0 m-pr-0 m-pb-0 m-pl-0",
        "padding:0.3em 0 0 0, m-pt-3 m-pr-0 m-pb-0 m-pl-0",
        "margin-left:-1em;, m-ml-n10",
        "margin-left:-900em;, m-ml-n40",
        "border-top:0.06em dashed;, m-bt-dashed",
        "border:1px solid, m-b-solid",
        "width:100%;, m-w-100",
        "font-weight:bold, m-bold",
        "'background:url(//a.b);padding-left:0em', m-pl-0",
        "level:0;font-family:;max-size:Infinity, ''",
    })
    void becomesClasses(String style, String classes) {
        assertEquals(classes, apply(style, new LinkedHashMap<>()));
    }

    @ParameterizedTest
    @CsvSource({"color:red, red", "color:#ff00aa;, #ff00aa", "color:undefined;, ", "color:url(x), "})
    void colourBecomesAnAttribute(String style, String colour) {
        var attributes = new LinkedHashMap<String, String>();
        apply(style, attributes);
        assertEquals(colour == null ? Map.of() : Map.of("mathcolor", colour), attributes);
    }

    @Test
    void everyClassHasARule() throws IOException {
        try (var in = Objects.requireNonNull(MathStyles.class.getResourceAsStream("math.css"))) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String name : new String[] {
                "m-pl-40",
                "m-pr-0",
                "m-pt-7",
                "m-pb-13",
                "m-ml-n40",
                "m-bt-dashed",
                "m-b-solid",
                "m-bl-double",
                "m-w-100",
                "m-w-7",
                "m-depth-0",
                "m-mirror",
                "m-corner"
            }) {
                assertTrue(css.contains("." + name), name);
            }
        }
    }

    private static String apply(String style, Map<String, String> attributes) {
        var classes = new StringBuilder();
        new MathStyles().apply(style, attributes, classes);
        return classes.toString().strip();
    }
}
