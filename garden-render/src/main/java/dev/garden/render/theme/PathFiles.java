package dev.garden.render.theme;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The files of a theme in a directory, or in a jar that stays open as long as the program runs. */
record PathFiles(Path root) implements ThemeFiles {

    static PathFiles at(Path place) {
        if (Files.isDirectory(place)) {
            return new PathFiles(place);
        }
        if (!Files.isRegularFile(place)) {
            throw new ThemeException("There is no theme at " + place);
        }
        try {
            FileSystem jar = FileSystems.newFileSystem(place);
            return new PathFiles(jar.getPath("/"));
        } catch (IOException | java.nio.file.ProviderNotFoundException unreadable) {
            throw new ThemeException(place + " is neither a directory nor a jar", unreadable);
        }
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root.normalize()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(file));
    }

    @Override
    public List<String> list(String folder) throws IOException {
        Path directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        var names = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(directory)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        Collections.sort(names);
        return names;
    }
}
