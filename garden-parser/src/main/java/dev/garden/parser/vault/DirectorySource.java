package dev.garden.parser.vault;

import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A vault in a folder of the file system. Names that begin with a dot ({@code .obsidian}, {@code .git}, {@code .trash} …) and {@code
 * node_modules} are not looked at. A symbolic link counts as the file that it leads to if that lies in the vault; links to folders and
 * links that lead out are left out.
 *
 * @since 0.1
 */
public final class DirectorySource implements VaultSource {

    private final Path root;
    private final List<Path> excluded;

    private DirectorySource(Path root, List<Path> excluded) {
        this.root = root;
        this.excluded = excluded;
    }

    /**
     * {@return the vault in the folder {@code root}; it is looked at when it is read}
     *
     * @param root a folder
     */
    public static DirectorySource of(Path root) {
        return new DirectorySource(root.toAbsolutePath().normalize(), List.of());
    }

    /**
     * {@return the same vault without the file or folder {@code path}, such as the output of an earlier build}
     *
     * @param path that need not be there
     */
    public DirectorySource without(Path path) {
        var more = new ArrayList<>(excluded);
        more.add(path.toAbsolutePath().normalize());
        return new DirectorySource(root, List.copyOf(more));
    }

    /** {@return the folder} */
    public Path root() {
        return root;
    }

    @Override
    public List<SourceFile> files() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        var found = new DirectoryWalk(root, excluded).files();
        found.sort(Comparator.comparing(SourceFile::path));
        return List.copyOf(found);
    }

    @Override
    public byte[] read(VaultPath path) throws IOException {
        return Files.readAllBytes(locate(path));
    }

    @Override
    public InputStream open(VaultPath path) throws IOException {
        return Files.newInputStream(locate(path));
    }

    /**
     * Finds a file of the vault on disk.
     *
     * @param path one of those listed
     * @return where it is
     */
    public Path locate(VaultPath path) {
        String separator = FileSystems.getDefault().getSeparator();
        return root.resolve(path.value().replace("/", separator));
    }
}
