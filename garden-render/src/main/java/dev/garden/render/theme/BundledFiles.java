package dev.garden.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The files of a theme inside our own jar. They cannot be listed: a bundled theme names its style sheets. */
record BundledFiles(String theme) implements ThemeFiles {

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        try (InputStream in = BundledFiles.class.getResourceAsStream("/themes/" + theme + "/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    @Override
    public List<String> list(String folder) {
        return List.of();
    }
}
