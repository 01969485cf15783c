package dev.garden.render.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssetIndexTest {

    private static AssetIndex modules(String second) {
        return AssetIndex.builder()
                .folder("js", new TreeMap<>(Map.of("a.js", "a".getBytes(UTF_8), "b.js", second.getBytes(UTF_8))))
                .build();
    }

    @Test
    void namesFilesByTheirBytes() {
        var one = AssetIndex.builder()
                .file("x.css", "a{}".getBytes(UTF_8))
                .build()
                .find("x.css")
                .orElseThrow();
        var two = AssetIndex.builder()
                .file("x.css", "b{}".getBytes(UTF_8))
                .build()
                .find("x.css")
                .orElseThrow();
        assertNotEquals(one, two);
        assertTrue(one.value().matches("assets/x-[0-9a-f]{10}\\.css"), one.value());
    }

    @Test
    void movesAllModulesWhenOneChanges() {
        assertNotEquals(modules("b").find("js/a.js"), modules("c").find("js/a.js"));
        assertEquals(modules("b").find("js/a.js"), modules("b").find("js/a.js"));
    }

    @Test
    void keepsModulesSideBySide() {
        String first = modules("b").find("js/a.js").orElseThrow().value();
        assertEquals(
                first.replace("a.js", "b.js"),
                modules("b").find("js/b.js").orElseThrow().value());
    }
}
