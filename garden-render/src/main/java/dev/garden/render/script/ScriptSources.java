package dev.garden.render.script;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Script;

/** Scripts, compiled once and shared by all sessions: compiling Temml takes ten times as long as running it. */
final class ScriptSources {

    private final UnaryOperator<String> source;
    private final Map<String, Script> compiled = new ConcurrentHashMap<>();

    ScriptSources(UnaryOperator<String> source) {
        this.source = source;
    }

    Script script(String name) {
        return compiled.computeIfAbsent(
                name, each -> Context.getCurrentContext().compileString(source.apply(each), each, 1, null));
    }
}
