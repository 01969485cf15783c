package dev.garden.render;

import dev.garden.model.Garden;
import dev.garden.parser.VaultReader;
import dev.garden.parser.vault.MemorySource;
import dev.garden.render.engine.BundledEngines;
import dev.garden.render.feature.Features;
import dev.garden.render.plan.SitePlanner;
import dev.garden.render.template.TemplateException;
import dev.garden.render.template.Templates;
import dev.garden.render.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with the templates of a theme: compiles each of them, then makes a small garden with every kind of page.
 *
 * @since 0.1
 */
public final class ThemeCheck {

    /** A note of every kind, so that every template has something to show. */
    private static final Map<String, String> SAMPLE = Map.of(
            "garden.yml",
                    "title: Sample\ndescription: What it is\nbase-url: https://example.org/\nlanguages: [en, zh]\n",
            "folder/Navigation.md",
                    "# Section\n- <span class=\"iconify\" data-icon=\"mdi:eye\"></span> [[note]]\n- [gone](/gone/)\n- Group\n  - [out](https://example.org/)\n",
            "folder/note.md", """
                    ---
                    created: 2025-01-01
                    updated: 2025-01-02
                    tags: [a/b]
                    author: Ann
                    dg-pass-frontmatter: true
                    dg-note-icon: 1
                    aliases: [/old/]
                    dg-metatags: {author: Ann}
                    ---
                    # One

                    [[folder/other]] text

                    ## Two
                    """,
            "folder/other.md", "[[note]]",
            "zh/folder/note.md", "x",
            "locked.md", "---\ndg-passphrase: secret\ndg-passphrase-hint: hint\n---\nx",
            "plain.md", "x");

    private ThemeCheck() {}

    /**
     * {@return what is wrong with the templates of a theme, each fault once, by template and line}
     *
     * @param theme the theme
     */
    public static List<Fault> of(Theme theme) {
        var planner = new SitePlanner(theme, Features.bundled(), BundledEngines.all());
        var filled = Stream.concat(compiled(theme), planner.plan(sample()).faults().stream())
                .map(Fault::of);
        return Stream.concat(filled, new StrayBlocks(theme).faults())
                .distinct()
                .sorted(java.util.Comparator.comparing(Fault::template).thenComparingInt(Fault::line))
                .toList();
    }

    private static Stream<TemplateException> compiled(Theme theme) {
        Templates templates = Templates.of(theme::template);
        var faults = new ArrayList<TemplateException>();
        for (String name : theme.templates()) {
            try {
                templates.compile(name);
            } catch (TemplateException fault) {
                faults.add(fault);
            }
        }
        return faults.stream();
    }

    private static Garden sample() {
        try {
            return VaultReader.of(MemorySource.of(SAMPLE))
                    .withPublish(VaultReader.Publish.ALL)
                    .read();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can always be read", impossible);
        }
    }

    /**
     * A fault of a template.
     *
     * @param template its name, such as {@code note.peb}
     * @param line of the fault, from 1; 0 when it is not known
     * @param message what is wrong
     * @param hint what may have been meant; null when nobody can tell
     * @since 0.1
     */
    public record Fault(
            String template,
            int line,
            String message,
            @Nullable String hint) {
        private static Fault of(TemplateException fault) {
            return new Fault(
                    fault.template(),
                    fault.line(),
                    fault.fault(),
                    fault.suggestion().orElse(null));
        }
    }
}
