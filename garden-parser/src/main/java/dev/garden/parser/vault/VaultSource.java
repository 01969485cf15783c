package dev.garden.parser.vault;

import dev.garden.model.source.VaultPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Where the files of a vault come from.
 *
 * @since 0.1
 */
public interface VaultSource {

    /**
     * Lists the files of the vault, without those that no vault reader looks at (dot folders, {@code node_modules}).
     *
     * @return in vault order
     * @throws IOException if the vault cannot be listed
     */
    List<SourceFile> files() throws IOException;

    /**
     * Reads a file.
     *
     * @param path one of those listed
     * @return its bytes
     * @throws IOException if it cannot be read
     */
    byte[] read(VaultPath path) throws IOException;

    /**
     * Opens a file that may be large.
     *
     * @param path one of those listed
     * @return its bytes; the caller closes it
     * @throws IOException if it cannot be read
     */
    default InputStream open(VaultPath path) throws IOException {
        return new ByteArrayInputStream(read(path));
    }
}
