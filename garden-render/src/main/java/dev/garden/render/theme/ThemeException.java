package dev.garden.render.theme;

/**
 * A theme cannot be used: it is not there, its {@code theme.yml} is wrong, or a template has a fault.
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
    public ThemeException(String message, Throwable cause) {
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
