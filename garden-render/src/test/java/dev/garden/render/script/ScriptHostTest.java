package dev.garden.render.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.script.ScriptResult.Failure;
import dev.garden.render.script.ScriptResult.Stopped;
import dev.garden.render.script.ScriptResult.Value;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptHostTest {

    private static final Map<String, String> SCRIPTS = Map.of(
            "count", "var count = 0; function next() { return ++count; }",
            "run", "function run(code) { return Function('return ' + code)(); }",
            "broken", "function (");

    private final ScriptHost host = ScriptHost.of("test", name -> Objects.requireNonNull(SCRIPTS.get(name)));

    @Test
    void loadsAScriptOnceASession() {
        assertEquals(new Value("1"), next());
        assertEquals(new Value("2"), next());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "typeof java",
                "typeof Packages",
                "typeof getClass",
                "typeof load",
                "typeof importPackage",
                "typeof XMLHttpRequest"
            })
    void reachesNothingOutside(String code) {
        assertEquals(new Value("undefined"), run(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(function () { for (;;); })()",
                "/^(a+)+$/.test(new Array(40).join('a') + 'b')",
                "(function () { for (;;) try { for (;;); } catch (e) {} finally {} })()"
            })
    void stopsWhatDoesNotEnd(String code) {
        assertInstanceOf(Stopped.class, run(code));
    }

    @Test
    void survivesDeepRecursion() {
        var result = run("(function f(n) { return [1].map(function () { return f(n + 1); }); })(0)");
        assertTrue(result instanceof Failure || result instanceof Stopped, result::toString);
    }

    @Test
    void tellsWhatAScriptThrew() {
        assertEquals(
                "Error: no",
                assertInstanceOf(Failure.class, run("(function () { throw new Error('no'); })()"))
                        .message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Object.prototype.x = 1)", "(Array.prototype.push = 1)"})
    void letsNoCallChangeWhatLaterCallsSee(String code) {
        run(code);
        assertEquals(new Value("undefined-function"), run("typeof ({}).x + '-' + typeof [].push"));
    }

    @Test
    void aScriptOfTheJarThatIsBrokenIsOurFault() {
        assertThrows(IllegalStateException.class, () -> host.run(session -> session.load("broken"), session -> ""));
    }

    @Test
    void servesManyThreads() {
        var results = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> run(i + " * 2"))
                .toList();
        assertEquals(
                IntStream.range(0, 200)
                        .mapToObj(i -> new Value(String.valueOf(i * 2)))
                        .toList(),
                results);
    }

    private ScriptResult next() {
        return host.run(session -> session.load("count"), session -> session.call("next"));
    }

    private ScriptResult run(String code) {
        return host.run(session -> session.load("run"), session -> session.call("run", code));
    }
}
