package dev.garden.render;

import dev.garden.model.Garden;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.VaultReader;
import dev.garden.parser.vault.MemorySource;
import dev.garden.render.engine.BundledEngines;
import dev.garden.render.feature.Features;
import dev.garden.render.plan.SitePlanner;
import dev.garden.render.spi.IconPack;
import dev.garden.render.template.TemplateException;
import dev.garden.render.template.Templates;
import dev.garden.render.theme.Theme;
import dev.garden.render.theme.ThemeDiagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what is wrong with a theme: reads its files, compiles each template, then makes a small garden with every kind of page.
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
     * {@return what is wrong with a theme, each fault once, by file and position; files are seen from the folder of the theme}
     *
     * @param theme the theme
     */
    public static List<Diagnostic> of(Theme theme) {
        List<Diagnostic> problems = ofFiles(theme);
        if (problems.stream().anyMatch(problem -> problem.code().equals(ThemeDiagnostics.INCOMPLETE))) {
            return problems; // every page would say the same
        }
        var planner = new SitePlanner(theme, Features.bundled(), BundledEngines.all());
        var filled = Stream.concat(compiled(theme), planner.plan(sample()).faults().stream())
                .map(fault -> diagnostic(theme, fault));
        return Stream.concat(problems.stream(), filled).distinct().sorted().toList();
    }

    /**
     * {@return what is wrong with the files of a theme, as far as that shows without making a page}
     *
     * @param theme the theme
     */
    public static List<Diagnostic> ofFiles(Theme theme) {
        IconPack icons = BundledEngines.all().icons();
        return theme.problems(icons == null ? icon -> Optional.empty() : icons);
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

    private static Diagnostic diagnostic(Theme theme, TemplateException fault) {
        String name = fault.template();
        boolean own = theme.templates().contains(name);
        boolean named = name.startsWith(theme.name() + "/");
        String file = named || own
                ? "templates/" + name.substring(named ? theme.name().length() + 1 : 0)
                : name;
        Diagnostic diagnostic = Diagnostic.of(
                ThemeDiagnostics.TEMPLATE, VaultPath.of(file), fault.position().orElse(Position.START), fault.fault());
        return fault.suggestion().map(diagnostic::withHint).orElse(diagnostic);
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
}
