package dev.garden.render.template;

import dev.garden.model.source.Position;
import dev.garden.parser.spelling.Nearest;
import dev.garden.render.template.TemplateException.Place;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the engine's errors into ours: template, line, and the name that may have been meant. */
final class TemplateFault {

    private static final Pattern FUNCTION = Pattern.compile("Function or Macro \\[(.*)] does not exist\\.");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");

    private TemplateFault() {}

    static TemplateException of(String name, PebbleException fault, Set<String> variables, TemplateSource source) {
        Matcher function = FUNCTION.matcher(Objects.requireNonNullElse(fault.getPebbleMessage(), ""));
        if (function.matches()) {
            return function(name, function.group(1), fault, source);
        }
        String file = Objects.requireNonNullElse(fault.getFileName(), name);
        String message = message(fault);
        int line = Objects.requireNonNullElse(fault.getLineNumber(), 0);
        if (fault instanceof LoaderException) {
            line = mention(file, message, source);
        }
        return new TemplateException(
                place(file, line, message, source),
                message,
                suggestion(fault, variables).orElse(null),
                fault);
    }

    /** The engine knows lines alone: the column is where the line has what the message quotes, else where the line begins. */
    private static Place place(String file, int line, String message, TemplateSource source) {
        List<String> lines = lines(file, source);
        if (line < 1) {
            return new Place(file, null);
        }
        String text = line > lines.size() ? "" : lines.get(line - 1);
        Matcher quoted = QUOTED.matcher(message);
        Matcher word = Pattern.compile(quoted.find() ? "(?<!\\w)" + Pattern.quote(quoted.group(1)) + "(?!\\w)" : "\\S")
                .matcher(text);
        return new Place(file, Position.of(line, word.find() ? word.start() + 1 : 1));
    }

    private static String message(PebbleException fault) {
        boolean isVariable = fault instanceof AttributeNotFoundException unknown
                && !(fault instanceof RecordResolver.UnknownComponent)
                && String.valueOf(unknown.getMessage()).startsWith("Root attribute");
        return isVariable
                ? "there is no variable \"" + ((AttributeNotFoundException) fault).getAttributeName() + "\""
                : Objects.requireNonNullElse(fault.getPebbleMessage(), "it cannot be filled");
    }

    /** The engine names the outermost template that is extended, but the line of the one that calls. */
    private static TemplateException function(
            String name, String function, PebbleException fault, TemplateSource source) {
        int line = Objects.requireNonNullElse(fault.getLineNumber(), 0);
        String engines = Objects.requireNonNullElse(fault.getFileName(), name);
        String file = calls(engines, line, function, source) ? engines : name;
        String hint = nearest(function, TemplateFunctions.NAMES)
                .orElse("There are " + String.join(", ", TemplateFunctions.NAMES));
        String message = "there is no function \"" + function + "\"";
        return new TemplateException(place(file, line, message, source), message, hint, fault);
    }

    private static boolean calls(String file, int line, String function, TemplateSource source) {
        List<String> lines = lines(file, source);
        return line > 0 && line <= lines.size() && lines.get(line - 1).contains(function);
    }

    /** The engine does not say where a template is named that is not there: the first line that has its name, 0 for none. */
    private static int mention(String file, String message, TemplateSource source) {
        Matcher missing = QUOTED.matcher(message);
        List<String> lines = lines(file, source);
        for (int i = 0; missing.find(0) && i < lines.size(); i++) {
            if (lines.get(i).contains(missing.group(1))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<String> lines(String file, TemplateSource source) {
        return source.find(file).map(text -> text.lines().toList()).orElse(List.of());
    }

    private static Optional<String> suggestion(PebbleException fault, Set<String> variables) {
        if (fault instanceof RecordResolver.UnknownComponent unknown) {
            return nearest(unknown.getAttributeName(), unknown.names())
                    .or(() -> Optional.of("It has " + String.join(", ", unknown.names())));
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
