package dev.garden.render.theme;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The files of a theme, wherever they are.
 *
 * @since 0.1
 */
public interface ThemeFiles {

    /**
     * Reads a file.
     *
     * @param path relative to the theme, such as {@code templates/note.peb}
     * @return its bytes; empty when the theme has no such file
     * @throws IOException if it is there and cannot be read
     */
    Optional<byte[]> read(String path) throws IOException;

    /**
     * Lists the files of a folder.
     *
     * @param folder relative to the theme
     * @return their names, in order; empty when there is no such folder, or when these files cannot be listed
     * @throws IOException if the folder cannot be read
     */
    List<String> list(String folder) throws IOException;
}
