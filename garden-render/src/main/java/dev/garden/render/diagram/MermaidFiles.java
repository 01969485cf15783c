package dev.garden.render.diagram;

import dev.garden.render.spi.EngineAsset;
import dev.garden.render.spi.EngineAsset.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the browser needs to draw Mermaid: a small module that waits until a diagram is near, a frame, and Mermaid's own modules. */
final class MermaidFiles {

    private static final String FOLDER = "diagram/";

    private MermaidFiles() {}

    static List<EngineAsset> all(EngineAsset style) {
        var files = new ArrayList<EngineAsset>();
        files.add(style);
        files.add(own("draw.js", Role.MODULE));
        files.add(own("zoom.js", Role.FILE));
        files.add(own("frame.html", Role.FILE));
        files.add(own("frame.js", Role.FILE));
        names().forEach(name -> files.add(new EngineAsset(FOLDER + name, Role.FILE, () -> open("mermaid/" + name))));
        return files;
    }

    private static EngineAsset own(String name, Role role) {
        return EngineAsset.beside(FOLDER + name, role, MermaidFiles.class);
    }

    private static List<String> names() {
        try (var in = open("mermaid/mermaid.files")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        var stream = MermaidFiles.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("no resource " + resource);
        }
        return stream;
    }
}
