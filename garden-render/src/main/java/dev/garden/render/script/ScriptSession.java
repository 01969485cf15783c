package dev.garden.render.script;

import java.util.HashSet;
import java.util.Set;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/**
 * One set of JavaScript globals. It is used by one thread at a time and shares nothing with other sessions but compiled code.
 *
 * @since 0.1
 */
public final class ScriptSession {

    private final ScriptSources sources;
    private final ScriptableObject globals;
    private final Set<String> loaded = new HashSet<>();

    ScriptSession(ScriptSources sources, Context context) {
        this.sources = sources;
        // Safe: no java, no Packages, no getClass. Sealed: no call can change a built-in object that later calls see.
        this.globals = context.initSafeStandardObjects(null, true);
    }

    /**
     * Runs a script, once a session.
     *
     * @param script its name, as the source of the host knows it
     */
    public void load(String script) {
        if (!loaded.contains(script)) {
            sources.script(script).exec(Context.getCurrentContext(), globals, globals);
            loaded.add(script);
        }
    }

    /**
     * Calls a global function.
     *
     * @param function its name
     * @param arguments text, numbers and truth values
     * @return what it returned, as text
     */
    public String call(String function, Object... arguments) {
        var target = (Function) ScriptableObject.getProperty(globals, function);
        return Context.toString(target.call(Context.getCurrentContext(), globals, globals, arguments));
    }
}
