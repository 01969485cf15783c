package dev.garden.render.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of one file of a site; they can be read more than once.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface OutputContent {

    /**
     * Opens the content at its beginning.
     *
     * @return its bytes; the caller closes it
     * @throws IOException if it cannot be read
     */
    InputStream open() throws IOException;

    /**
     * {@return these bytes; the caller must not change them afterwards}
     *
     * @param bytes of the file
     */
    static OutputContent of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /**
     * {@return this text as UTF-8}
     *
     * @param text of the file
     */
    static OutputContent of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
