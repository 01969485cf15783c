package dev.garden.render.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The site that the last build left in a directory.
 *
 * @since 0.1
 */
public final class WrittenSite {

    private WrittenSite() {}

    /**
     * Names the files that the last build left, after a look at each of them. Files of others do not count.
     *
     * @param directory where the site is
     * @return another name for other files; empty when a file is missing or not as it was written, or when no build was finished there
     * @throws IOException if the directory cannot be read
     */
    public static Optional<String> fingerprint(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        Path root = directory.toRealPath();
        Path list = Manifest.fileIn(root);
        if (!Files.isRegularFile(list)) {
            return Optional.empty();
        }
        Map<OutputPath, String> files = Manifest.entries(list);
        return !files.isEmpty() && hasSafeFolders(root, files.keySet()) && isUntouched(root, files)
                ? Optional.of(ContentHash.of(() -> Files.newInputStream(list)))
                : Optional.empty();
    }

    /** Tells whether no folder is a link by now: a build would refuse to write there. */
    private static boolean hasSafeFolders(Path root, Set<OutputPath> files) throws IOException {
        var folders = files.stream()
                .map(file -> Manifest.folderOf(root, root.resolve(file.value())))
                .collect(Collectors.toSet());
        for (Path folder : folders) {
            if (!Files.isDirectory(folder) || !folder.toRealPath().equals(folder)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUntouched(Path root, Map<OutputPath, String> files) throws IOException {
        try {
            return files.entrySet().parallelStream().allMatch(file -> isUntouched(root, file));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static boolean isUntouched(Path root, Map.Entry<OutputPath, String> file) {
        try {
            return Manifest.holds(root.resolve(file.getKey().value()), file.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
