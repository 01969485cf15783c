package dev.garden.render.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Script;

/** Scripts beside a class, compiled once and shared by all sessions: compiling Temml takes ten times as long as running it. */
final class ScriptSources {

    private final Class<?> anchor;
    private final Map<String, Script> compiled = new ConcurrentHashMap<>();

    ScriptSources(Class<?> anchor) {
        this.anchor = anchor;
    }

    Script script(String resource) {
        return compiled.computeIfAbsent(
                resource, name -> Context.getCurrentContext().compileString(text(name), name, 1, null));
    }

    private String text(String resource) {
        try (var in = Objects.requireNonNull(anchor.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
