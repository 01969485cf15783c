package dev.garden.render.template;

import dev.garden.model.source.Position;
import io.pebbletemplates.pebble.error.LoaderException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A template is wrong: the fault of its author, not of a note.
 *
 * @since 0.1
 */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String template;
    private final transient @Nullable Position position;
    private final String fault;
    private final @Nullable String suggestion;

    TemplateException(Place place, String message, @Nullable String suggestion, Throwable cause) {
        super(place + ": " + message + (suggestion == null ? "" : ". " + suggestion), cause);
        this.template = place.template;
        this.position = place.position;
        this.fault = message;
        this.suggestion = suggestion;
    }

    /**
     * Where a fault is.
     *
     * @param template its name
     * @param position in it; null when it is not known
     */
    record Place(String template, @Nullable Position position) {
        @Override
        public String toString() {
            return position == null ? template : template + ":" + position;
        }
    }

    /** {@return the name of the template} */
    public String template() {
        return template;
    }

    /** {@return where in the template} */
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    /** {@return what is wrong, without its place} */
    public String fault() {
        return fault;
    }

    /** {@return whether the fault is that a template is not there} */
    public boolean isMissing() {
        return getCause() instanceof LoaderException;
    }

    /** {@return what may have been meant} */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }
}
