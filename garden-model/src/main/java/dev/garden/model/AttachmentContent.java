package dev.garden.model;

import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.io.InputStream;

/**
 * Opens the files of a vault that are no notes: their bytes are never held in a garden. May be asked from any thread.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface AttachmentContent {

    /**
     * Opens a file.
     *
     * @param file one of the garden's attachments
     * @return its bytes; the caller closes it
     * @throws IOException if it cannot be read
     */
    InputStream open(VaultPath file) throws IOException;
}
