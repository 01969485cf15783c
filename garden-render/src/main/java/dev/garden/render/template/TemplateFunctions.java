package dev.garden.render.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The functions that templates may call, in one list, and the way they see views. */
final class TemplateFunctions extends AbstractExtension {

    /** The variable that carries the scope of the page; no template needs to know it. */
    static final String SCOPE = "_scope";

    static final List<String> NAMES = List.of("asset", "icon", "slot", "symbols", "t", "url");

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "url", new Call(List.of("path"), (scope, arguments) -> scope.url(text(arguments))),
                "asset", new Call(List.of("name"), (scope, arguments) -> scope.asset(text(arguments))),
                "icon", new Call(List.of("name"), (scope, arguments) -> scope.icon(text(arguments))),
                "slot", new Call(List.of("name"), (scope, arguments) -> scope.slot(text(arguments))),
                "symbols", new Call(List.of(), (scope, arguments) -> scope.symbols()),
                "t",
                        new Call(
                                List.of("key", "a", "b"),
                                (scope, arguments) ->
                                        scope.say(text(arguments), arguments.subList(1, arguments.size()))));
    }

    private static String text(List<Object> arguments) {
        return arguments.isEmpty() ? "" : arguments.get(0).toString();
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new RecordResolver());
    }

    /** A function of the scope of the page. */
    private record Call(List<String> names, BiFunction<TemplateScope, List<Object>, Object> body) implements Function {

        @Override
        public List<String> getArgumentNames() {
            return names;
        }

        @Override
        @SuppressWarnings("NullAway") // null is the engine's empty value
        public @Nullable Object execute(
                Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            var arguments = new ArrayList<Object>();
            for (String name : names) {
                Object argument = given.get(name);
                if (argument != null) {
                    arguments.add(argument);
                }
            }
            try {
                return Templates.safe(body.apply((TemplateScope) context.getVariable(SCOPE), arguments));
            } catch (IllegalArgumentException wrong) {
                throw new PebbleException(wrong, wrong.getMessage(), lineNumber, self.getName());
            }
        }
    }
}
