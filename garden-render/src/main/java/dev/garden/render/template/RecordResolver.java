package dev.garden.render.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the components of records and nothing else of them: no {@code getClass()}, no method that happens to be there.
 * Records need not be public, so a feature keeps its view to itself.
 */
final class RecordResolver implements AttributeResolver {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            var methods = new LinkedHashMap<String, Method>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                methods.put(component.getName(), accessor);
            }
            return methods;
        }
    };

    private static List<String> names(Class<?> type) {
        return List.copyOf(COMPONENTS.get(type).keySet());
    }

    private static List<String> names(Map<?, ?> map) {
        return map.keySet().stream().map(String::valueOf).sorted().toList();
    }

    @Override
    @SuppressWarnings("NullAway") // the engine takes null for "not mine"
    public @Nullable ResolvedAttribute resolve(
            @Nullable Object instance,
            Object attribute,
            Object @Nullable [] argumentValues,
            @Nullable ArgumentsNode args,
            EvaluationContextImpl context,
            String filename,
            int lineNumber) {
        if (instance instanceof Map<?, ?> map && !map.containsKey(attribute)) {
            throw new UnknownComponent(
                    names(map), "there is no \"" + attribute + "\"", attribute.toString(), lineNumber, filename);
        }
        if (!(instance instanceof Record view)) {
            return null;
        }
        Method accessor = COMPONENTS.get(view.getClass()).get(String.valueOf(attribute));
        if (accessor == null || args != null) {
            String message = view.getClass().getSimpleName() + " has no \"" + attribute + "\"";
            throw new UnknownComponent(
                    names(view.getClass()), message, String.valueOf(attribute), lineNumber, filename);
        }
        return new ResolvedAttribute(Templates.safe(read(accessor, view)));
    }

    private static @Nullable Object read(Method accessor, Record view) {
        try {
            return accessor.invoke(view);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a component of a view cannot be read: " + accessor, impossible);
        }
    }

    /** A name behind a dot that is not there. */
    static final class UnknownComponent extends AttributeNotFoundException {
        private static final long serialVersionUID = 1;

        private final transient List<String> names;

        @SuppressWarnings("NullAway") // the engine's own constructor takes no cause as null
        UnknownComponent(List<String> names, String message, String name, int line, String file) {
            super(null, message, name, line, file);
            this.names = names;
        }

        /** {@return the names that are there} */
        List<String> names() {
            return names;
        }
    }
}
