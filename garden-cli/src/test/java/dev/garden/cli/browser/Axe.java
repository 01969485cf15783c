package dev.garden.cli.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The accessibility rules of axe-core, run on a page. */
final class Axe {

    private static final String RUN = """
            async (only) => {
              const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
              const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
              return violations.flatMap((fault) => fault.nodes.map((node) => fault.id + ' ' + node.target.join(' ') + ' ' + node.any.map((any) => any.message).join('; ').slice(0, 160)));
            }
            """;

    private final String script;

    private Axe(String script) {
        this.script = script;
    }

    static Axe load() {
        try (InputStream source = Objects.requireNonNull(ClassLoader.getSystemResourceAsStream("axe.min.js"))) {
            return new Axe(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what is against WCAG 2.2, levels A and AA} */
    List<String> faults(Page page) {
        return run(page, null);
    }

    /** {@return which text is too faint} */
    List<String> faint(Page page) {
        return run(page, List.of("color-contrast"));
    }

    private List<String> run(Page page, @org.jspecify.annotations.Nullable List<String> only) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(script + "\n;0");
        }
        return ((List<?>) page.evaluate(RUN, only))
                .stream().map(String::valueOf).toList();
    }
}
