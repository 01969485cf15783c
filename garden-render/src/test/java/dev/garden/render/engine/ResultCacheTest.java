package dev.garden.render.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.EngineResult.Invalid;
import dev.garden.render.spi.EngineResult.Markup;
import dev.garden.render.spi.EngineResult.Unfinished;
import dev.garden.render.spi.EngineResult.Unsupported;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.MathRenderer;
import dev.garden.render.spi.MathRenderer.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResultCacheTest {

    @TempDir
    Path folder;

    static Stream<EngineResult> results() {
        return Stream.of(
                new Markup("<b>中\n\nend\n</b>"),
                new Markup(""),
                new Invalid("a\nb", 3),
                new Invalid("", -1),
                new Unsupported());
    }

    @ParameterizedTest
    @MethodSource("results")
    void givesBackWhatWasMade(EngineResult made) {
        new ResultCache(folder).get("x", List.of("a"), () -> made);
        assertEquals(made, new ResultCache(folder).get("x", List.of("a"), never()));
    }

    @Test
    void tellsInputsApartThatReadAlikeInARow() {
        var cache = new ResultCache(folder);
        cache.get("x", List.of("ab", "c"), () -> new Markup("1"));
        assertEquals(new Markup("2"), cache.get("x", List.of("a", "bc"), () -> new Markup("2")));
        assertEquals(new Markup("3"), cache.get("x", List.of("\uD800"), () -> new Markup("3")));
        assertEquals(new Markup("4"), cache.get("x", List.of("\uD801"), () -> new Markup("4")));
    }

    @Test
    void makesAgainWhatIsDamaged() throws IOException {
        new ResultCache(folder).get("x", List.of("a"), () -> new Markup("whole"));
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "markup\nwho");
            }
        }
        assertEquals(new Markup("whole"), new ResultCache(folder).get("x", List.of("a"), () -> new Markup("whole")));
    }

    @Test
    void keepsNothingUnfinished() {
        var cache = new ResultCache(folder);
        assertEquals(new Unfinished("slow"), cache.get("x", List.of("a"), () -> new Unfinished("slow")));
        assertEquals(new Markup("done"), cache.get("x", List.of("a"), () -> new Markup("done")));
    }

    @Test
    void worksWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(new Markup("1"), new ResultCache(file).get("x", List.of("a"), () -> new Markup("1")));
    }

    @Test
    void asksTheEngineOncePerFormulaAndMacros() {
        var counting = new CountingMath(Optional.of("v1"));
        var engine =
                BundledEngines.kept(Engines.NONE.withMath(counting), folder).math();
        IntStream.range(0, 3).forEach(i -> engine.render("x", Style.INLINE, Map.of()));
        engine.render("x", Style.BLOCK, Map.of());
        engine.render("x", Style.INLINE, Map.of("\\a", "b"));
        assertEquals(3, counting.calls.get());
    }

    @Test
    void leavesAnEngineWithoutFingerprintAlone() {
        var counting = new CountingMath(Optional.empty());
        assertSame(
                counting,
                BundledEngines.kept(Engines.NONE.withMath(counting), folder).math());
    }

    @Test
    void keptEqualsFresh() {
        var kept = BundledEngines.kept(BundledEngines.all(), folder);
        var fresh = BundledEngines.all();
        for (String tex : List.of("x^2", "\\frac", "\\text{中文}")) {
            var first = kept.math().render(tex, Style.BLOCK, Map.of());
            assertEquals(fresh.math().render(tex, Style.BLOCK, Map.of()), first);
            assertEquals(first, kept.math().render(tex, Style.BLOCK, Map.of()));
        }
        assertEquals(fresh.code().highlight("int x;", "c"), kept.code().highlight("int x;", "c"));
        assertEquals(kept.code().highlight("int x;", "c"), kept.code().highlight("int x;", "c"));
    }

    private static Supplier<EngineResult> never() {
        return () -> {
            throw new AssertionError("asked again");
        };
    }

    private record CountingMath(Optional<String> fingerprint, AtomicInteger calls) implements MathRenderer {
        CountingMath(Optional<String> fingerprint) {
            this(fingerprint, new AtomicInteger());
        }

        @Override
        public EngineResult render(String tex, Style style, Map<String, String> macros) {
            calls.incrementAndGet();
            return new Markup(tex + style + macros);
        }
    }
}
