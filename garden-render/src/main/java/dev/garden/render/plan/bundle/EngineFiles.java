package dev.garden.render.plan.bundle;

import dev.garden.render.asset.AssetIndex;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.plan.run.PlannedFile;
import dev.garden.render.spi.EngineAsset;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.NoteBody.Need;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The style sheets, modules and fonts of the engines: a page links those that its text needs, a site carries those that pages link. */
public final class EngineFiles {

    private static final String FOLDER = "engine";

    private final Map<Need, Supplier<List<EngineAsset>>> sources = new EnumMap<>(Need.class);
    private final Map<Need, Loaded> loaded = new ConcurrentHashMap<>();

    private EngineFiles() {}

    /** Nothing is read yet: Mermaid alone has 5 MB, and most sites need little of all this. */
    public static EngineFiles of(Engines engines) {
        var files = new EngineFiles();
        if (engines.math() != null) {
            files.sources.put(Need.MATH, engines.math()::assets);
        }
        if (engines.code() != null) {
            files.sources.put(Need.CODE, engines.code()::assets);
        }
        if (engines.diagrams() != null) {
            files.sources.put(Need.DIAGRAM, engines.diagrams()::assets);
            files.sources.put(Need.MERMAID, engines.diagrams()::browserAssets);
        }
        return files;
    }

    private Stream<Loaded> loaded(Collection<Need> needs) {
        return sources.keySet().stream()
                .filter(needs::contains)
                .map(need -> loaded.computeIfAbsent(
                        need,
                        key -> Loaded.of(
                                Objects.requireNonNull(sources.get(key)).get())));
    }

    /** What an engine gave, and where it lies in the site. */
    private record Loaded(List<EngineAsset> assets, AssetIndex index) {

        public static Loaded of(List<EngineAsset> assets) {
            var bytes = new TreeMap<String, byte[]>();
            assets.forEach(asset -> bytes.put(asset.name(), read(asset)));
            return new Loaded(assets, AssetIndex.builder().folder(FOLDER, bytes).build());
        }

        public Stream<String> links(EngineAsset.Role role) {
            return assets.stream()
                    .filter(asset -> asset.role() == role)
                    .flatMap(asset -> index.find(FOLDER + "/" + asset.name()).stream())
                    .map(OutputPath::address);
        }
    }

    private static byte[] read(EngineAsset asset) {
        try (InputStream in = asset.content().open()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a file of an engine cannot be read: " + asset.name(), unreadable);
        }
    }

    /** {@return the addresses of the files of a role that a page with these needs links, in order} */
    public List<String> links(Collection<Need> needs, EngineAsset.Role role) {
        return loaded(needs).flatMap(engine -> engine.links(role)).distinct().toList();
    }

    /** {@return the files that a site with these needs carries} */
    public List<PlannedFile> files(Collection<Need> needs) {
        var files = new TreeMap<OutputPath, byte[]>();
        loaded(needs).forEach(engine -> files.putAll(engine.index().files()));
        return files.entrySet().stream()
                .map(file -> PlannedFile.of(file.getKey(), OutputContent.of(file.getValue())))
                .toList();
    }
}
