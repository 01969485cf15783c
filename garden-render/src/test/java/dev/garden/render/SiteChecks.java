package dev.garden.render;

import dev.garden.model.Garden;
import dev.garden.render.output.MemorySink;
import dev.garden.render.output.OutputPath;
import dev.garden.render.output.SiteSink;
import dev.garden.testing.VaultCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checks of a case on the built site, by output path; {@code *} means every file name and every byte. */
final class SiteChecks {

    private final MemorySink files;

    private SiteChecks(MemorySink files) {
        this.files = files;
    }

    static Stream<String> failures(VaultCase example, Garden garden, SiteRenderer renderer) throws IOException {
        Optional<Map<?, ?>> site = example.object("site");
        if (site.isEmpty()) {
            return Stream.empty();
        }
        MemorySink sink = SiteSink.memory();
        renderer.render(garden).writeTo(sink);
        var checks = new SiteChecks(sink);
        return site.get().entrySet().stream()
                .flatMap(entry -> checks.failures(String.valueOf(entry.getKey()), (Map<?, ?>) entry.getValue())
                        .map(failure -> "site " + entry.getKey() + ": " + failure));
    }

    private Stream<String> failures(String path, Map<?, ?> checks) {
        Optional<String> file = path.equals("*") ? Optional.of(everything()) : files.text(path);
        if (Boolean.TRUE.equals(checks.get("absent"))) {
            return file.isPresent() ? Stream.of("should be absent") : Stream.empty();
        }
        return file.isEmpty()
                ? Stream.of("is absent, of " + files.paths())
                : checks.entrySet().stream()
                        .flatMap(check -> failures(String.valueOf(check.getKey()), check.getValue(), file.get()));
    }

    private static Stream<String> failures(String kind, Object expected, String file) {
        return switch (kind) {
            case "expect" -> HtmlChecks.of(file).failures((List<?>) expected);
            case "contains" ->
                texts(expected).filter(text -> !file.contains(text)).map(text -> "should contain " + text);
            case "lacks" -> texts(expected).filter(file::contains).map(text -> "should not contain " + text);
            default -> Stream.of("unknown check " + kind);
        };
    }

    private static Stream<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf);
    }

    private String everything() {
        return files.paths().stream()
                .map(OutputPath::toString)
                .map(path -> path + "\n" + new String(files.bytes(path).orElseThrow(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }
}
