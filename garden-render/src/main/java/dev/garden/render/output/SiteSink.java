package dev.garden.render.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Where a site goes.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface SiteSink {

    /**
     * Begins a build.
     *
     * @return what takes the files of this one build
     * @throws IOException if the place cannot be written to
     */
    SiteWriter open() throws IOException;

    /**
     * {@return a sink that keeps a directory equal to the site: files whose bytes are the same are not written again, files that an
     * earlier build wrote and this one does not are removed, everything else is left alone}
     *
     * @param directory which is made when it is not there
     */
    static SiteSink directory(Path directory) {
        return () -> DirectoryWriter.open(directory);
    }

    /** {@return a sink that keeps the last site in memory} */
    static MemorySink memory() {
        return new MemorySink();
    }

    /**
     * {@return a sink that writes a ZIP archive, the same bytes for the same site; it takes one build and closes {@code out}}
     *
     * @param out gets the archive
     */
    static SiteSink zip(OutputStream out) {
        return () -> new ZipWriter(out);
    }
}
