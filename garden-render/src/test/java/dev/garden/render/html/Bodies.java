package dev.garden.render.html;

import dev.garden.model.Garden;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.VaultReader;
import dev.garden.parser.vault.MemorySource;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.SiteUrls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Renders notes of tiny vaults. */
final class Bodies {

    private final Map<String, String> files = new LinkedHashMap<>();
    private VaultReader.Publish publish = VaultReader.Publish.ALL;
    private Engines engines = Engines.NONE;

    /** A vault whose note {@code Home.md} has this text. */
    static Bodies home(String markdown) {
        return new Bodies().with("Home.md", markdown);
    }

    Bodies with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Publishes only what is marked, and marks {@code Home.md}. */
    Bodies marked() {
        publish = VaultReader.Publish.MARKED;
        files.computeIfPresent("Home.md", (path, text) -> "---\ndg-publish: true\n---\n" + text);
        return this;
    }

    Bodies engines(Engines others) {
        engines = others;
        return this;
    }

    NoteBody body() {
        return body("Home.md");
    }

    NoteBody body(String path) {
        Garden garden = garden();
        return BodyRenderer.of(garden, engines, SiteUrls.ROOT)
                .render(garden.note(VaultPath.of(path)).orElseThrow());
    }

    String html() {
        return body().html().strip();
    }

    Element parsed() {
        return Jsoup.parseBodyFragment(body().html()).body();
    }

    private Garden garden() {
        try {
            return VaultReader.of(MemorySource.of(files)).withPublish(publish).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
