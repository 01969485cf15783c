package dev.garden.render.template;

import org.jspecify.annotations.Nullable;

/**
 * A template is wrong: the fault of its author, not of a note.
 *
 * @since 0.1
 */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String template;
    private final int line;
    private final String fault;
    private final @Nullable String suggestion;

    TemplateException(String template, int line, String message, @Nullable String suggestion, Throwable cause) {
        super(place(template, line) + message + (suggestion == null ? "" : ". " + suggestion), cause);
        this.template = template;
        this.line = line;
        this.fault = message;
        this.suggestion = suggestion;
    }

    private static String place(String template, int line) {
        return line > 0 ? template + ":" + line + ": " : template + ": ";
    }

    /** {@return the name of the template} */
    public String template() {
        return template;
    }

    /** {@return the line of the fault, from 1; 0 when it is not known} */
    public int line() {
        return line;
    }

    /** {@return what is wrong, without its place} */
    public String fault() {
        return fault;
    }

    /** {@return what may have been meant} */
    public java.util.Optional<String> suggestion() {
        return java.util.Optional.ofNullable(suggestion);
    }
}
