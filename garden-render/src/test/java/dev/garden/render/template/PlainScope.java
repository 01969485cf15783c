package dev.garden.render.template;

import dev.garden.render.view.Html;
import java.util.List;

/** A page without assets, icons and parts. */
final class PlainScope implements TemplateScope {

    @Override
    public String url(String path) {
        return "../" + path;
    }

    @Override
    public String asset(String name) {
        return name;
    }

    @Override
    public Html icon(String name) {
        return Html.EMPTY;
    }

    @Override
    public Html symbols() {
        return Html.EMPTY;
    }

    @Override
    public String say(String key, List<Object> arguments) {
        return key + arguments;
    }

    @Override
    public Html slot(String name) {
        return Html.EMPTY;
    }
}
