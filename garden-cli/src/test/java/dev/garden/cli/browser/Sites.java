package dev.garden.cli.browser;

import dev.garden.parser.VaultReader;
import dev.garden.parser.VaultReader.Publish;
import dev.garden.parser.vault.MemorySource;
import dev.garden.render.SiteRenderer;
import dev.garden.render.output.SiteSink;
import dev.garden.render.theme.Theme;
import dev.garden.testing.SharedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The sites that browser tests visit: each is built once, when the first test asks for it. */
final class Sites implements AutoCloseable {

    private final Path folder;
    private final Map<String, Path> built = new ConcurrentHashMap<>();

    private Sites(Path folder) {
        this.folder = folder;
    }

    static Sites create() {
        try {
            return new Sites(Files.createTempDirectory("garden-sites"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the small garden of the test resources, which has one of everything} */
    Path small() {
        return small("garden");
    }

    /** {@return the small garden in another theme} */
    Path small(String theme) {
        return site(theme, resource("/browser/vault"), Publish.AS_SET);
    }

    /** {@return a note of a vault with a style sheet that was written for Obsidian} */
    Path snippet() {
        return site("garden", resource("/browser/snippet"), Publish.ALL);
    }

    /** {@return the Chinese garden with the long navigation} */
    Path seed() {
        return corpus("seed-garden", Publish.AS_SET);
    }

    /** {@return Obsidian's help in a language} */
    Path help(String language) {
        return corpus("obsidian-help/" + language, Publish.ALL);
    }

    /** {@return a garden with more notes than a page may name: six folders of a hundred each, and one more in the last of them} */
    Path large() {
        return built.computeIfAbsent("large", name -> {
            var notes = new HashMap<String, String>();
            for (int i = 0; i < 600; i++) {
                notes.put("folder " + i / 100 + "/note " + i + ".md", "text");
            }
            notes.put("folder 5/inner/deep.md", "text");
            return build("garden", VaultReader.of(MemorySource.of(notes)).withPublish(Publish.ALL));
        });
    }

    /** {@return a garden of these notes: path to text} */
    Path notes(Map<String, String> notes) {
        return built.computeIfAbsent(
                "notes " + notes.hashCode(),
                name -> build("garden", VaultReader.of(MemorySource.of(notes)).withPublish(Publish.ALL)));
    }

    private Path corpus(String name, Publish publish) {
        return site("garden", SharedFiles.require("corpora/" + name), publish);
    }

    private Path site(String theme, Path vault, Publish publish) {
        return built.computeIfAbsent(
                theme + " " + vault, name -> build(theme, VaultReader.of(vault).withPublish(publish)));
    }

    private Path build(String theme, VaultReader vault) {
        Path out = folder.resolve("site-" + built.size());
        try {
            var garden = vault.read();
            SiteRenderer.builder()
                    .theme(Theme.bundled(theme))
                    .build()
                    .render(garden)
                    .writeTo(SiteSink.directory(out));
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Sites.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
