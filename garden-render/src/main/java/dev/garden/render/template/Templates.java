package dev.garden.render.template;

import dev.garden.render.view.Html;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills templates. Each is compiled once; may be used from many threads.
 *
 * @since 0.1
 */
public final class Templates {

    private final PebbleEngine engine;
    private final TemplateSource source;

    private Templates(TemplateSource source) {
        this.source = source;
        engine = new PebbleEngine.Builder()
                .loader(new SourceLoader(source))
                .extension(new TemplateFunctions())
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(Locale.ROOT)
                .newLineTrimming(true)
                .build();
    }

    /** {@return templates out of {@code source}} */
    public static Templates of(TemplateSource source) {
        return new Templates(source);
    }

    /**
     * Fills a template.
     *
     * @param name of the template
     * @param views what it sees, by name
     * @param scope what its functions mean
     * @return what it writes
     * @throws TemplateException if the template or one that it uses is wrong
     */
    public String fill(String name, Map<String, ? extends @Nullable Object> views, TemplateScope scope) {
        var context = new HashMap<String, Object>(views);
        context.put(TemplateFunctions.SCOPE, scope);
        var out = new StringWriter(1 << 14);
        try {
            engine.getTemplate(name).evaluate(out, context);
        } catch (PebbleException fault) {
            throw TemplateFault.of(name, fault, views.keySet(), source);
        } catch (StackOverflowError endless) {
            throw new TemplateException(
                    new TemplateException.Place(name, null), "templates include each other without end", null, endless);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot refuse text", impossible);
        }
        return out.toString();
    }

    /**
     * Compiles a template without filling it.
     *
     * @param name of the template
     * @throws TemplateException if it is wrong
     */
    public void compile(String name) {
        try {
            engine.getTemplate(name);
        } catch (PebbleException fault) {
            throw TemplateFault.of(name, fault, java.util.Set.of(), source);
        }
    }

    /** {@return what the engine writes as it is, if {@code value} is finished markup, else {@code value}} */
    static @Nullable Object safe(@Nullable Object value) {
        return value instanceof Html html ? new SafeString(html.markup()) : value;
    }
}
