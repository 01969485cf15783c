package dev.garden.render.plan;

import dev.garden.render.asset.AssetIndex;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.EngineAsset;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.NoteBody.Need;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The style sheets, modules and fonts of the engines: a page links those that its text needs, a site carries those that pages link. */
final class EngineFiles {

    private static final String FOLDER = "engine";

    private final Map<Need, List<EngineAsset>> assets = new EnumMap<>(Need.class);
    private final Map<Need, AssetIndex> indexes = new EnumMap<>(Need.class);

    private EngineFiles() {}

    static EngineFiles of(Engines engines) {
        var files = new EngineFiles();
        files.add(Need.MATH, engines.math() == null ? null : engines.math().assets());
        files.add(Need.CODE, engines.code() == null ? null : engines.code().assets());
        files.add(
                Need.DIAGRAM,
                engines.diagrams() == null ? null : engines.diagrams().assets());
        files.add(
                Need.MERMAID,
                engines.diagrams() == null ? null : engines.diagrams().assets());
        return files;
    }

    private void add(Need need, @Nullable List<EngineAsset> members) {
        if (members != null && !members.isEmpty()) {
            var bytes = new TreeMap<String, byte[]>();
            members.forEach(asset -> bytes.put(asset.name(), read(asset)));
            assets.put(need, members);
            indexes.put(need, AssetIndex.builder().folder(FOLDER, bytes).build());
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
    List<String> links(Collection<Need> needs, EngineAsset.Role role) {
        var links = new ArrayList<String>();
        for (Need need : assets.keySet()) {
            if (needs.contains(need)) {
                assets.get(need).stream()
                        .filter(asset -> asset.role() == role)
                        .flatMap(asset -> find(need, asset).stream())
                        .map(OutputPath::address)
                        .filter(address -> !links.contains(address))
                        .forEach(links::add);
            }
        }
        return links;
    }

    private Optional<OutputPath> find(Need need, EngineAsset asset) {
        return Optional.ofNullable(indexes.get(need)).flatMap(index -> index.find(FOLDER + "/" + asset.name()));
    }

    /** {@return the files that a site with these needs carries} */
    List<PlannedFile> files(Collection<Need> needs) {
        var files = new TreeMap<OutputPath, byte[]>();
        indexes.forEach((need, index) -> {
            if (needs.contains(need)) {
                files.putAll(index.files());
            }
        });
        return files.entrySet().stream()
                .map(file -> PlannedFile.of(file.getKey(), OutputContent.of(file.getValue())))
                .toList();
    }
}
