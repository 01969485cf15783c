package dev.garden.model;

import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file of the vault that is no note.
 *
 * @param path where it is
 * @param size in bytes
 * @since 0.1
 */
public record Attachment(VaultPath path, long size) {

    /** Opens such files: their bytes are never held in a garden. May be asked from any thread. */
    @FunctionalInterface
    public interface Content {

        /**
         * Opens a file.
         *
         * @param file one of the garden's attachments
         * @return its bytes; the caller closes it
         * @throws IOException if it cannot be read
         */
        InputStream open(VaultPath file) throws IOException;
    }
}
