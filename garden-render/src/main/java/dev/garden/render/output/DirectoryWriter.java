package dev.garden.render.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Writes a site into a directory, file by file, each one whole or not at all. */
final class DirectoryWriter implements SiteWriter {

    private final Path root;
    private final Manifest manifest;
    private final Map<OutputPath, String> written = new ConcurrentHashMap<>();
    private final Map<Path, Boolean> safeFolders = new ConcurrentHashMap<>();
    private final AtomicLong drafts = new AtomicLong();

    private DirectoryWriter(Path root, Manifest manifest) {
        this.root = root;
        this.manifest = manifest;
    }

    static DirectoryWriter open(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path root = directory.toRealPath();
        return new DirectoryWriter(root, Manifest.read(root));
    }

    @Override
    public Outcome write(OutputPath path, OutputContent content) throws IOException {
        Path file = root.resolve(path.value());
        prepareFolder(Manifest.folderOf(root, file));
        String hash = ContentHash.of(content);
        manifest.announce(path, hash);
        written.put(path, hash);
        if (isSame(file, content)) {
            return Outcome.UNCHANGED;
        }
        replace(file, content);
        return Outcome.WRITTEN;
    }

    private void prepareFolder(Path folder) throws IOException {
        if (safeFolders.containsKey(folder)) {
            return;
        }
        makeFolders(folder);
        // A link inside the output could send our files anywhere.
        if (!folder.toRealPath().equals(folder)) {
            throw new IOException("a link inside the output leads out of it: " + folder);
        }
        safeFolders.put(folder, true);
    }

    /** Makes folders; where an earlier build left a file under the name of a folder, the file gives way. */
    private void makeFolders(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException inTheWay) {
            Path blocking = firstFile(folder);
            if (!manifest.isOurs(root, blocking)) {
                throw inTheWay;
            }
            Files.delete(blocking);
            Files.createDirectories(folder);
        }
    }

    private Path firstFile(Path folder) {
        Path at = root;
        for (Path segment : root.relativize(folder)) {
            at = at.resolve(segment);
            if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                return at;
            }
        }
        return folder;
    }

    private static boolean isSame(Path file, OutputContent content) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream before = Files.newInputStream(file);
                InputStream after = content.open()) {
            byte[] old;
            do {
                old = before.readNBytes(1 << 16);
                byte[] now = after.readNBytes(1 << 16);
                if (!java.util.Arrays.equals(old, now)) {
                    return false;
                }
            } while (old.length > 0);
            return true;
        }
    }

    // Not createTempFile: its files can be read by their owner alone, and a web server is someone else.
    private void replace(Path file, OutputContent content) throws IOException {
        String name = "draft-" + ProcessHandle.current().pid() + "-" + drafts.incrementAndGet();
        Path draft = root.resolve(Manifest.FOLDER).resolve(name);
        try {
            try (InputStream in = content.open()) {
                Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public Optional<byte[]> previous(OutputPath path) throws IOException {
        Path file = root.resolve(path.value());
        return manifest.isOurs(root, file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public int finish() throws IOException {
        int removed = manifest.removeAllBut(root, written.keySet());
        manifest.write(written);
        return removed;
    }

    @Override
    public void close() throws IOException {
        manifest.close();
    }
}
