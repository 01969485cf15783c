package dev.garden.render.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Keeps a site in memory, for tests and for programs that serve it themselves. Safe to read while a build is under way; the files
 * of the new build appear together when it is finished.
 *
 * @since 0.1
 */
public final class MemorySink implements SiteSink {

    private volatile SortedMap<OutputPath, byte[]> files = Collections.emptySortedMap();

    MemorySink() {}

    /** {@return the paths of the last finished build, in order} */
    public java.util.Set<OutputPath> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /**
     * {@return the bytes of a file of the last finished build}
     *
     * @param path of the file in the site
     */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(OutputPath.of(path))).map(byte[]::clone);
    }

    /**
     * {@return a file of the last finished build as text}
     *
     * @param path of the file in the site
     */
    public Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public SiteWriter open() {
        return new Writer();
    }

    private final class Writer implements SiteWriter {
        private final SortedMap<OutputPath, byte[]> next = new ConcurrentSkipListMap<>();

        @Override
        public Outcome write(OutputPath path, OutputContent content) throws IOException {
            try (InputStream in = content.open()) {
                byte[] bytes = in.readAllBytes();
                next.put(path, bytes);
                return java.util.Arrays.equals(bytes, files.get(path)) ? Outcome.UNCHANGED : Outcome.WRITTEN;
            }
        }

        @Override
        public Optional<byte[]> previous(OutputPath path) {
            return bytes(path.value());
        }

        @Override
        public int finish() {
            int removed = (int) files.keySet().stream()
                    .filter(path -> !next.containsKey(path))
                    .count();
            files = next;
            return removed;
        }

        @Override
        public void close() {
            // Memory needs no closing: a build that is broken off is simply forgotten.
        }
    }
}
