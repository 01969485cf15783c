package dev.garden.render.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes the files of one build. {@link #write} may be called from many threads, {@link #finish} once after all of them.
 *
 * @since 0.1
 */
public interface SiteWriter extends Closeable {

    /**
     * What writing a file came to.
     *
     * @since 0.1
     */
    enum Outcome {
        /** The file is new or its bytes have changed. */
        WRITTEN,
        /** The file was there with the same bytes. */
        UNCHANGED
    }

    /**
     * Puts a file into the site.
     *
     * @param path each path once a build
     * @param content its bytes
     * @return whether anything changed
     * @throws IOException if it cannot be written
     */
    Outcome write(OutputPath path, OutputContent content) throws IOException;

    /**
     * {@return what the last finished build wrote at a path; empty when there was none, or nobody knows}
     *
     * @param path of a file that this build has not written yet
     * @throws IOException if it is there and cannot be read
     */
    default Optional<byte[]> previous(OutputPath path) throws IOException {
        return Optional.empty();
    }

    /**
     * Ends a build that is complete: removes what only an earlier build wrote.
     *
     * @return how many files were removed
     * @throws IOException if something cannot be removed
     */
    int finish() throws IOException;

    /** Lets go of everything; without {@link #finish} the build counts as broken off, and nothing is removed. */
    @Override
    void close() throws IOException;
}
