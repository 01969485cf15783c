package dev.garden.render.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The list of the files that our builds wrote into a directory, with their fingerprints: only what stands in it may be removed.
 * A file is announced before it is written, so that a build that is killed leaves nothing behind that the next one does not know.
 */
final class Manifest implements Closeable {

    /** The folder of the output that belongs to Garden itself. */
    static final String FOLDER = ".garden";

    private static final String HEADER = "# The files that Garden wrote here; it removes no others.\n";
    private static final String SEPARATOR = "  ";

    private final Path file;
    private final Map<OutputPath, String> before;
    private final Writer log;

    private Manifest(Path file, Map<OutputPath, String> before, Writer log) {
        this.file = file;
        this.before = before;
        this.log = log;
    }

    static Manifest read(Path root) throws IOException {
        Path file = fileIn(root);
        Files.createDirectories(folderOf(root, file));
        if (!Files.exists(file)) {
            Files.writeString(file, HEADER);
        }
        return new Manifest(file, entries(file), Files.newBufferedWriter(file, StandardOpenOption.APPEND));
    }

    /** {@return where the list of the site in {@code root} lies} */
    static Path fileIn(Path root) {
        return root.resolve(FOLDER).resolve("manifest");
    }

    /** {@return the files that a list names, each with its fingerprint} */
    static Map<OutputPath, String> entries(Path file) throws IOException {
        var entries = new HashMap<OutputPath, String>();
        for (String line : Files.readString(file).split("\n")) {
            read(line, entries);
        }
        return entries;
    }

    // The file may have been edited: a line that is no entry of ours names nothing that could be removed.
    private static void read(String line, Map<OutputPath, String> entries) {
        int gap = line.indexOf(SEPARATOR);
        if (gap > 0 && !line.startsWith("#")) {
            String path = Urls.decodePath(line.substring(gap + SEPARATOR.length()));
            if (OutputPath.isValid(path)) {
                entries.put(OutputPath.of(path), line.substring(0, gap));
            }
        }
    }

    /** Notes that a file is about to be written. */
    void announce(OutputPath path, String hash) throws IOException {
        if (!hash.equals(before.get(path))) {
            synchronized (log) {
                log.write(entry(path, hash));
                log.flush();
            }
        }
    }

    private static String entry(OutputPath path, String hash) {
        return hash + SEPARATOR + Urls.encodePath(path.value()) + "\n";
    }

    /** {@return whether the file is as an earlier build wrote it} */
    boolean isOurs(Path root, Path candidate) throws IOException {
        String relative = root.relativize(candidate).toString().replace('\\', '/');
        String hash = OutputPath.isValid(relative) ? before.get(OutputPath.of(relative)) : null;
        return hash != null && holds(candidate, hash);
    }

    /** {@return whether a regular file is there whose content has that fingerprint} */
    static boolean holds(Path file, String hash) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && ContentHash.of(() -> Files.newInputStream(file)).equals(hash);
    }

    /** Removes the files of earlier builds that are not in {@code keep} and have not been changed by others. */
    int removeAllBut(Path root, Set<OutputPath> keep) throws IOException {
        int removed = 0;
        for (OutputPath path : before.keySet()) {
            Path old = root.resolve(path.value());
            if (!keep.contains(path) && isInside(root, old) && isOurs(root, old)) {
                Files.delete(old);
                removeEmptyFolders(root, folderOf(root, old));
                removed++;
            }
        }
        return removed;
    }

    /** {@return the folder of a file below {@code root}} */
    static Path folderOf(Path root, Path file) {
        return Objects.requireNonNullElse(file.getParent(), root);
    }

    private static boolean isInside(Path root, Path old) throws IOException {
        Path folder = folderOf(root, old);
        return Files.isDirectory(folder) && folder.toRealPath().startsWith(root);
    }

    private static void removeEmptyFolders(Path root, Path start) throws IOException {
        Path folder = start;
        while (!folder.equals(root) && isEmpty(folder)) {
            Files.delete(folder);
            folder = folderOf(root, folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** Replaces the list by the files of this build. */
    void write(Map<OutputPath, String> written) throws IOException {
        log.close();
        var text = new StringBuilder(HEADER);
        new TreeMap<>(written).forEach((path, hash) -> text.append(entry(path, hash)));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (!java.util.Arrays.equals(bytes, Files.readAllBytes(file))) {
            Path draft = file.resolveSibling("manifest.new");
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
