package dev.garden.render.corpus;

import dev.garden.model.Garden;
import dev.garden.render.SiteRenderer;
import dev.garden.render.output.MemorySink;
import dev.garden.render.output.OutputPath;
import dev.garden.render.output.SiteSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The whole site of a real vault, in memory. */
final class CorpusSite {

    private final MemorySink files;

    private CorpusSite(MemorySink files) {
        this.files = files;
    }

    static CorpusSite of(Garden garden) throws IOException {
        MemorySink sink = SiteSink.memory();
        SiteRenderer.builder().build().render(garden).writeTo(sink);
        return new CorpusSite(sink);
    }

    boolean has(String path) {
        return files.bytes(path).isPresent();
    }

    int size(String path) {
        return files.bytes(path).orElseThrow(() -> new AssertionError("no file " + path)).length;
    }

    String text(String path) {
        return files.text(path).orElseThrow(() -> new AssertionError("no file " + path));
    }

    /** {@return the page at an address without its first slash} */
    Document page(String address) {
        return Jsoup.parse(text(address + "index.html"));
    }

    List<String> paths(Predicate<String> which) {
        return files.paths().stream()
                .map(OutputPath::value)
                .filter(which)
                .sorted()
                .toList();
    }

    /** {@return the files whose name or bytes hold one of the words} */
    List<String> filesWith(String... words) {
        return paths(path -> {
            String all = path + "\n" + new String(files.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
            return Stream.of(words).anyMatch(all::contains);
        });
    }
}
