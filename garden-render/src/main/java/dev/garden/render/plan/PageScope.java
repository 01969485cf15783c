package dev.garden.render.plan;

import dev.garden.model.nav.Icon;
import dev.garden.render.asset.AssetIndex;
import dev.garden.render.i18n.Messages;
import dev.garden.render.output.OutputPath;
import dev.garden.render.output.Urls;
import dev.garden.render.spi.IconPack;
import dev.garden.render.template.TemplateScope;
import dev.garden.render.view.Html;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The functions of templates on one page. */
final class PageScope implements TemplateScope {

    private static final Pattern SCHEME = Pattern.compile("(?:[a-z][a-z0-9+.-]*:|//|#).*", Pattern.CASE_INSENSITIVE);

    private final String wayToRoot;
    private final Messages messages;
    private final AssetIndex assets;
    private final IconPack icons;
    private final Map<String, String> used = new TreeMap<>();
    private Function<String, Html> slots = name -> Html.EMPTY;

    PageScope(String wayToRoot, Messages messages, AssetIndex assets, IconPack icons) {
        this.wayToRoot = wayToRoot;
        this.messages = messages;
        this.assets = assets;
        this.icons = icons;
    }

    void slots(Function<String, Html> filled) {
        slots = filled;
    }

    @Override
    public String url(String path) {
        return SCHEME.matcher(path).matches() ? path : path.isEmpty() ? wayToRoot : plain(wayToRoot + path);
    }

    // "./a/" and "a/" lead to the same place; only a path with a colon in its first segment needs the dot.
    private static String plain(String path) {
        return path.startsWith("./") && path.length() > 2 && path.indexOf(':') < 0 ? path.substring(2) : path;
    }

    @Override
    public String asset(String name) {
        return assets.find(name)
                .map(OutputPath::value)
                .map(Urls::encodePath)
                .map(path -> plain(wayToRoot + path))
                .orElseThrow(() -> new IllegalArgumentException("there is no asset \"" + name + "\""));
    }

    @Override
    public Html icon(String name) {
        Optional<IconPack.Picture> picture = Icon.parse(name).flatMap(icons::find);
        if (picture.isEmpty()) {
            return Html.EMPTY;
        }
        String id = "i-" + name.replace(':', '-');
        used.computeIfAbsent(id, key -> symbol(key, picture.get()));
        return new Html("<svg data-icon=\"" + name + "\" aria-hidden=\"true\"><use href=\"#" + id + "\"/></svg>");
    }

    private static String symbol(String id, IconPack.Picture picture) {
        return "<symbol id=\"" + id + "\" viewBox=\"" + picture.viewBox() + "\">" + picture.body() + "</symbol>";
    }

    @Override
    public Html symbols() {
        return used.isEmpty()
                ? Html.EMPTY
                : new Html("<svg class=\"symbols\" aria-hidden=\"true\">" + String.join("", used.values()) + "</svg>");
    }

    @Override
    public String say(String key, List<Object> arguments) {
        return messages.say(key, arguments.toArray());
    }

    @Override
    public Html slot(String name) {
        return slots.apply(name);
    }
}
