package dev.garden.parser.vault;

import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One walk through the folders of a vault, without recursion. */
final class DirectoryWalk {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryWalk.class);

    private final Path root;
    private final Path realRoot;
    private final List<Path> excluded;
    private final Deque<Path> folders = new ArrayDeque<>();
    private final List<SourceFile> files = new ArrayList<>();

    DirectoryWalk(Path root, List<Path> excluded) throws IOException {
        this.root = root;
        this.excluded = excluded;
        realRoot = root.toRealPath();
    }

    /** Lists the vault; a folder below it that cannot be read is left out, the vault itself must be readable. */
    List<SourceFile> files() throws IOException {
        list(root);
        while (!folders.isEmpty()) {
            Path folder = folders.remove();
            try {
                list(folder);
            } catch (IOException e) {
                LOG.warn("Left out the folder {}, which cannot be read", folder, e);
            }
        }
        return files;
    }

    private void list(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (isLookedAt(entry)) {
                    visit(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private boolean isLookedAt(Path entry) {
        String name = String.valueOf(entry.getFileName());
        return !name.startsWith(".") && !name.equals("node_modules") && !excluded.contains(entry);
    }

    private void visit(Path entry) throws IOException {
        var attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) {
            enter(entry);
        } else if (attributes.isRegularFile()) {
            add(entry, attributes);
        } else if (attributes.isSymbolicLink()) {
            follow(entry);
        }
    }

    /** The output of an earlier build, known by its list of files, is no part of the vault that it stands in. */
    private void enter(Path folder) {
        if (!Files.exists(folder.resolve(".garden/manifest"))) {
            folders.add(folder);
        }
    }

    /** A link to a folder of the vault would only show the same files twice, one out of it would publish what is not in it. */
    private void follow(Path link) throws IOException {
        if (Files.isRegularFile(link) && link.toRealPath().startsWith(realRoot)) {
            add(link, Files.readAttributes(link, BasicFileAttributes.class));
        } else {
            LOG.warn("Left out {}, a link that leads out of the vault, to a folder or nowhere", link);
        }
    }

    private void add(Path file, BasicFileAttributes attributes) {
        String path =
                root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
        var modified = attributes.lastModifiedTime().toInstant();
        VaultPath.parse(path).ifPresent(at -> files.add(new SourceFile(at, attributes.size(), modified)));
    }
}
