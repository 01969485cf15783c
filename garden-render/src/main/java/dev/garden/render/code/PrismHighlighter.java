package dev.garden.render.code;

import dev.garden.render.script.ScriptHost;
import dev.garden.render.script.ScriptResult;
import dev.garden.render.script.ScriptSession;
import dev.garden.render.spi.CodeHighlighter;
import dev.garden.render.spi.EngineAsset;
import dev.garden.render.spi.EngineAsset.Role;
import dev.garden.render.spi.EngineResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Colours code with Prism's grammars, loaded at the first code block of a language. Spans bear one of a few classes of two letters that
 * {@code code.css} colours; punctuation and operators have none.
 *
 * @since 0.1
 */
public final class PrismHighlighter implements CodeHighlighter {

    private static final int LONGEST = 100_000;

    private @Nullable Loaded loaded;

    private PrismHighlighter() {}

    /** {@return the highlighter; nothing is loaded yet} */
    public static PrismHighlighter create() {
        return new PrismHighlighter();
    }

    /** {@inheritDoc} */
    @Override
    public Optional<String> fingerprint() {
        return Optional.of("prism 1.30.0, 1");
    }

    /** {@inheritDoc} */
    @Override
    public List<EngineAsset> assets() {
        return List.of(EngineAsset.beside("code/code.css", Role.STYLE, PrismHighlighter.class));
    }

    /** {@inheritDoc} Code that is too long or that a grammar takes too long for is left without colours. */
    @Override
    public EngineResult highlight(String code, String language) {
        if (language.isEmpty() || code.length() > LONGEST) {
            return new EngineResult.Unsupported();
        }
        var engine = loaded();
        return engine.grammars
                .find(language)
                .flatMap(grammar -> engine.highlight(code.replace('\0', '\uFFFD'), grammar))
                .orElseGet(EngineResult.Unsupported::new);
    }

    private synchronized Loaded loaded() {
        if (loaded == null) {
            loaded = new Loaded();
        }
        return loaded;
    }

    /** Made late, so that a vault without code loads no class of the interpreter. */
    private static final class Loaded {

        private final Grammars grammars = new Grammars();
        private final ScriptHost host = ScriptHost.of("code", this::source);

        private String source(String name) {
            return name.endsWith(".js") ? ScriptHost.resource(PrismHighlighter.class, name) : grammars.source(name);
        }

        private Optional<EngineResult> highlight(String code, String grammar) {
            var result =
                    host.run(session -> load(session, grammar), session -> session.call("gardenTokens", code, grammar));
            if (result instanceof ScriptResult.Stopped) {
                return Optional.of(new EngineResult.Unfinished("the code takes too long to colour"));
            }
            return result instanceof ScriptResult.Value value ? TokenHtml.of(value.text(), code) : Optional.empty();
        }

        private void load(ScriptSession session, String grammar) {
            session.load("prism.js");
            session.load("bridge.js");
            grammars.closure(grammar).forEach(session::load);
        }
    }
}
