package dev.garden.render.law;

import dev.garden.model.Garden;
import dev.garden.parser.VaultReader;
import dev.garden.parser.vault.MemorySource;
import dev.garden.render.SiteRenderer;
import dev.garden.render.output.MemorySink;
import dev.garden.render.output.OutputPath;
import dev.garden.render.output.SiteSink;
import dev.garden.render.spi.Engines;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Sites built one after the other in the same place, without the engines, which take most of the time. */
final class Sites {

    private final MemorySink place = SiteSink.memory();

    /** {@return every file of the site of a vault, after it was built over the last one} */
    Map<String, byte[]> build(Map<String, String> vault) throws IOException {
        return build(VaultReader.of(MemorySource.of(vault)).read());
    }

    /** {@return every file of the site of a garden, after it was built over the last one} */
    Map<String, byte[]> build(Garden garden) throws IOException {
        SiteRenderer.builder().engines(Engines.NONE).build().render(garden).writeTo(place);
        var files = new TreeMap<String, byte[]>();
        for (OutputPath path : place.paths()) {
            files.put(path.value(), place.bytes(path.value()).orElseThrow());
        }
        return files;
    }
}
