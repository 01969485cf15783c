package dev.garden.render.spi;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that pages with an engine's output need: a style sheet, a module, a font.
 *
 * @param name of the file below the folder of assets, such as {@code math/math.css}; style sheets and modules refer to their neighbours
 *     by relative names, so the folders below it are kept
 * @param role what a page does with it
 * @param content opens it
 * @since 0.1
 */
public record EngineAsset(String name, Role role, Content content) {

    /**
     * What a page does with a file.
     *
     * @since 0.1
     */
    public enum Role {
        /** The page links it as a style sheet. */
        STYLE,
        /** The page loads it as a module of JavaScript. */
        MODULE,
        /** A style sheet refers to it, and the page fetches it at once: text that changes its font moves. */
        FONT,
        /** A style sheet or a module refers to it. */
        FILE
    }

    /**
     * Opens a file.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Content {

        /**
         * Opens the file; the caller closes it.
         *
         * @return its bytes
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * Names a resource beside a class.
     *
     * @param name of the file below the folder of assets
     * @param role what a page does with it
     * @param anchor the class; the resource bears the last part of {@code name}
     * @return the asset
     */
    public static EngineAsset beside(String name, Role role, Class<?> anchor) {
        String resource = name.substring(name.lastIndexOf('/') + 1);
        return new EngineAsset(name, role, () -> {
            var stream = anchor.getResourceAsStream(resource);
            if (stream == null) {
                throw new IOException("no resource " + resource + " beside " + anchor.getName());
            }
            return stream;
        });
    }
}
