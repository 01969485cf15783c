package dev.garden.render.plan.print;

import dev.garden.model.nav.Icon;
import dev.garden.render.i18n.Messages;
import dev.garden.render.output.OutputPath;
import dev.garden.render.output.Urls;
import dev.garden.render.plan.bundle.PageAssets;
import dev.garden.render.spi.IconPack;
import dev.garden.render.template.TemplateScope;
import dev.garden.render.view.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The functions of templates on one page. */
final class PageScope implements TemplateScope {

    private static final Pattern SCHEME = Pattern.compile("(?:[a-z][a-z0-9+.-]*:|//|#).*", Pattern.CASE_INSENSITIVE);

    private static final String SYMBOL = "<symbol id=\"";

    private final Way way;
    private final Messages messages;
    private final PageAssets shared;
    private final Map<String, String> used = new LinkedHashMap<>();
    private Function<String, Html> slots = name -> Html.EMPTY;

    PageScope(Way way, Messages messages, PageAssets shared) {
        this.way = way;
        this.messages = messages;
        this.shared = shared;
    }

    void slots(Function<String, Html> filled) {
        slots = filled;
    }

    @Override
    public String url(String path) {
        return SCHEME.matcher(path).matches() ? path : way.to(path);
    }

    @Override
    public String asset(String name) {
        return shared.index()
                .find(name)
                .map(OutputPath::value)
                .map(Urls::encodePath)
                .map(way::to)
                .orElseThrow(() -> new IllegalArgumentException("there is no asset \"" + name + "\""));
    }

    @Override
    public Html icon(String name) {
        Optional<IconPack.Picture> picture = Icon.parse(name).flatMap(shared.icons()::find);
        if (picture.isEmpty()) {
            return Html.EMPTY;
        }
        // A sidebar may have hundreds of them: every letter counts.
        return new Html("<svg data-icon=" + name + "><use href=#" + used(name, picture.get()) + " /></svg>");
    }

    private String used(String name, IconPack.Picture picture) {
        String symbol = used.computeIfAbsent(name, key -> symbol("_" + used.size(), name, picture));
        return symbol.substring(SYMBOL.length(), symbol.indexOf('"', SYMBOL.length()));
    }

    /** {@return a body that shares its icons with the rest of the page} */
    Html body(String html) {
        IconPack icons = shared.icons();
        var sharing = new SharedIcons(
                icons,
                name -> used(name, icons.find(Icon.parse(name).orElseThrow()).orElseThrow()));
        return new Html(sharing.in(html));
    }

    private String symbol(String id, String name, IconPack.Picture picture) {
        return shared.kept(name)
                .map(way::to)
                .map(href -> SYMBOL + id + "\"><use href=\"" + href + "\"/></symbol>")
                .orElseGet(() -> PageAssets.symbol(id, picture));
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
        return new Html(slots.apply(name).markup() + shared.slot(name).markup());
    }
}
