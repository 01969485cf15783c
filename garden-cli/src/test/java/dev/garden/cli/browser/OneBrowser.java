package dev.garden.cli.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lends all tests of a run the same browser and the same sites; JUnit closes them after the last test. */
final class OneBrowser implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == Sites.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(Namespace.create(OneBrowser.class));
        return parameter.getParameter().getType() == Browser.class
                ? store.computeIfAbsent(Browser.class, key -> Browser.start(), Browser.class)
                : store.computeIfAbsent(Sites.class, key -> Sites.create(), Sites.class);
    }
}
