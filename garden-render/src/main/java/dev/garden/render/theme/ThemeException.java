package dev.garden.render.theme;

/**
 * A theme cannot be used: it is not there, or its {@code theme.yml} is wrong.
 *
 * @since 0.1
 */
public final class ThemeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong.
     *
     * @param message in the words of its user
     * @param cause what the system said
     */
    ThemeException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Says what is wrong.
     *
     * @param message in the words of its user
     */
    ThemeException(String message) {
        super(message);
    }
}
