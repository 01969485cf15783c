package dev.garden.cli.command;

import dev.garden.cli.console.DiagnosticReport;
import dev.garden.cli.memory.LastBuild;
import dev.garden.cli.memory.Machine;
import dev.garden.model.setting.SettingKey;
import dev.garden.model.setting.Settings;
import dev.garden.parser.vault.Fingerprint;
import dev.garden.render.SiteRenderer;
import dev.garden.render.ThemeCheck;
import dev.garden.render.engine.BundledEngines;
import dev.garden.render.output.SiteSink;
import dev.garden.render.theme.Theme;
import dev.garden.render.theme.ThemeException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a site looks like and where it will be. */
final class SiteOptions {

    private static final SettingKey<String> BASE_URL = SettingKey.text("base-url", "", "");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--base-url", paramLabel = "URL", description = "The address where the site will be.")
    private @Nullable URI baseUrl;

    @Option(
            names = "--theme",
            paramLabel = "T",
            description = "The name of a bundled theme, or the folder or jar of one.")
    private @Nullable String theme;

    /** {@return the settings of {@code garden.yml} with what these options say} */
    Settings change(Settings before) {
        return baseUrl == null ? before : before.with(BASE_URL, baseUrl.toString());
    }

    /** {@return what makes the site, with results of engines kept from build to build} */
    SiteRenderer renderer() {
        var builder = SiteRenderer.builder().engines(BundledEngines.kept(BundledEngines.all(), cache()));
        if (baseUrl != null && !String.valueOf(baseUrl.getScheme()).matches("https?")) {
            throw wrong("--base-url is an address such as https://example.org/garden/, not " + baseUrl);
        }
        if (theme != null) {
            builder.theme(theme(theme));
        }
        return builder.build();
    }

    /** {@return what is wrong with the theme that these options name, for a vault knows nothing of it} */
    Optional<DiagnosticReport> themeReport() {
        return Optional.ofNullable(theme)
                .filter(name -> !Theme.bundledNames().contains(name))
                .map(name -> new DiagnosticReport(Path.of(name), ThemeCheck.ofFiles(theme(name))))
                .filter(report -> report.errors() + report.warnings() > 0);
    }

    /** Adds all that these options say, and the theme that they name. */
    void addTo(Fingerprint all) throws IOException {
        all.add(String.valueOf(baseUrl)).add(String.valueOf(theme));
        if (theme != null && !Theme.bundledNames().contains(theme)) {
            Machine.addFiles(all, Path.of(theme));
        }
    }

    /** {@return the memory of the last build into {@code out}} */
    static LastBuild lastBuild(Path out) {
        return LastBuild.of(cache(), out);
    }

    private Theme theme(String name) {
        try {
            return Files.exists(Path.of(name)) && !Theme.bundledNames().contains(name)
                    ? Theme.at(Path.of(name))
                    : Theme.bundled(name);
        } catch (ThemeException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }

    /** Removes what earlier builds wrote into {@code out}, and what engines found out. */
    void clean(Path out) throws IOException {
        try (var writer = SiteSink.directory(out).open()) {
            writer.finish();
        }
        deleteAll(cache());
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Never below OUT: whatever lies there is public, and a result may be that of a note that is no longer published. */
    private static Path cache() {
        String own = System.getenv("GARDEN_CACHE");
        if (own != null && !own.isEmpty()) {
            return Path.of(own);
        }
        String shared = System.getenv("XDG_CACHE_HOME");
        Path base = shared == null || shared.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(shared);
        return base.resolve("garden");
    }
}
