package dev.garden.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a theme in a jar that is no file of this machine's, such as one in a vault. It is unpacked in memory, within bounds.
 *
 * @param files by path, in order
 */
record ArchiveFiles(SortedMap<String, byte[]> files) implements ThemeFiles {

    private static final int MOST_FILES = 2_000;
    private static final int MOST_BYTES = 32 << 20;

    /**
     * {@return the files of an archive}
     *
     * @throws ThemeException if it holds too much
     * @throws IOException if it cannot be read
     */
    static ArchiveFiles read(InputStream archive, String place) throws IOException {
        var files = new TreeMap<String, byte[]>();
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    throw new ThemeException("The theme " + place + " has more than " + MOST_FILES + " files or 32 MB");
                }
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), bytes);
                }
            }
        }
        return new ArchiveFiles(files);
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public List<String> list(String folder) {
        String below = folder + "/";
        return files.tailMap(below).keySet().stream()
                .takeWhile(path -> path.startsWith(below))
                .map(path -> path.substring(below.length()))
                .filter(name -> name.indexOf('/') < 0)
                .toList();
    }
}
