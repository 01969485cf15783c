package dev.garden.render.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Turns the engine's errors into ours: template, line, and the name that may have been meant. */
final class TemplateFault {

    private TemplateFault() {}

    static TemplateException of(String name, PebbleException fault, Set<String> variables) {
        String file = Objects.requireNonNullElse(fault.getFileName(), name);
        int line = Objects.requireNonNullElse(fault.getLineNumber(), 0);
        return new TemplateException(
                file,
                line,
                fault.getPebbleMessage(),
                suggestion(fault, variables).orElse(null),
                fault);
    }

    private static Optional<String> suggestion(PebbleException fault, Set<String> variables) {
        if (fault instanceof RecordResolver.UnknownComponent unknown) {
            var names = RecordResolver.names(unknown.view());
            return nearest(unknown.getAttributeName(), names)
                    .or(() -> Optional.of("It has " + String.join(", ", names)));
        }
        if (fault instanceof AttributeNotFoundException unknown) {
            return nearest(Objects.requireNonNullElse(unknown.getAttributeName(), ""), variables);
        }
        return Optional.empty();
    }

    private static Optional<String> nearest(String wrong, Iterable<String> names) {
        return Nearest.of(wrong, names).map(name -> "Did you mean \"" + name + "\"?");
    }
}
