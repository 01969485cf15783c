package dev.garden.render.math;

import dev.garden.render.markup.MarkupFilter;
import dev.garden.render.script.ScriptHost;
import dev.garden.render.script.ScriptResult;
import dev.garden.render.script.ScriptResult.Failure;
import dev.garden.render.script.ScriptResult.Value;
import dev.garden.render.script.ScriptSession;
import dev.garden.render.spi.EngineAsset;
import dev.garden.render.spi.EngineAsset.Role;
import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.MathRenderer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Typesets TeX with Temml, loaded at the first formula. Commands that would read files, fetch or write HTML are errors in Temml without
 * trust; whatever it writes passes a list of MathML elements and attributes all the same.
 *
 * @since 0.1
 */
public final class TemmlRenderer implements MathRenderer {

    private static final int LONGEST = 20_000;
    private static final Pattern CHEMISTRY = Pattern.compile("\\\\(ce|pu)(?![a-zA-Z])");

    private @Nullable ScriptHost host;
    private final MarkupFilter filter = MarkupFilter.of(new MathRules());

    private TemmlRenderer() {}

    /** {@return the renderer; nothing is loaded yet} */
    public static TemmlRenderer create() {
        return new TemmlRenderer();
    }

    /** {@inheritDoc} */
    @Override
    public Optional<String> fingerprint() {
        return Optional.of("temml 0.13.5, 1");
    }

    /** {@inheritDoc} */
    @Override
    public List<EngineAsset> assets() {
        return List.of(
                EngineAsset.beside("math/math.css", Role.STYLE, TemmlRenderer.class),
                EngineAsset.beside("math/math.js", Role.MODULE, TemmlRenderer.class),
                EngineAsset.beside("math/noto-sans-math.woff2", Role.FONT, TemmlRenderer.class),
                EngineAsset.beside("math/temml.woff2", Role.FILE, TemmlRenderer.class));
    }

    /** {@inheritDoc} */
    @Override
    public EngineResult render(String tex, Style style, Map<String, String> macros) {
        if (tex.length() > LONGEST) {
            return new EngineResult.Invalid("the formula is longer than " + LONGEST + " characters", -1);
        }
        boolean chemistry = CHEMISTRY.matcher(tex).find();
        return result(host().run(
                        session -> load(session, chemistry),
                        session -> session.call("gardenMath", tex, style == Style.BLOCK, pairs(macros))));
    }

    /** Late, so that a vault without formulas loads no class of the interpreter. */
    private synchronized ScriptHost host() {
        if (host == null) {
            host = ScriptHost.of("math", name -> ScriptHost.resource(TemmlRenderer.class, name));
        }
        return host;
    }

    private static void load(ScriptSession session, boolean chemistry) {
        session.load("temml.js");
        session.load("bridge.js");
        if (chemistry) {
            session.load("mhchem.js");
        }
    }

    /** Name and body in turn, each ended by a character that neither can hold: the script takes text alone. */
    private static String pairs(Map<String, String> macros) {
        var text = new StringBuilder();
        new TreeMap<>(macros)
                .forEach((name, body) -> text.append(name.startsWith("\\") ? name : "\\" + name)
                        .append('\0')
                        .append(body.replace("\0", ""))
                        .append('\0'));
        return text.toString();
    }

    private EngineResult result(ScriptResult result) {
        if (result instanceof Value value) {
            String text = value.text();
            return text.startsWith("<") ? new EngineResult.Markup(filter.clean(text)) : invalid(text);
        }
        if (result instanceof Failure) {
            return new EngineResult.Invalid("the typesetter cannot read this formula", -1);
        }
        return new EngineResult.Unfinished("the formula takes too long to typeset");
    }

    /** Reads {@code OFFSET MESSAGE}. */
    private static EngineResult invalid(String text) {
        int space = text.indexOf(' ');
        return new EngineResult.Invalid(text.substring(space + 1), Integer.parseInt(text.substring(0, space)));
    }
}
