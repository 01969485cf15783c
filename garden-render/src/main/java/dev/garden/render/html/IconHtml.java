package dev.garden.render.html;

import dev.garden.model.nav.Icon;
import dev.garden.parser.markdown.icon.IconNode;
import dev.garden.render.spi.IconPack;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes icons as inline SVG, so that a page needs no font and no script for them. */
public final class IconHtml {

    private static final Pattern SIZE = Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,3})?(?:px|em|rem|%)?");

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,30}");

    private final IconPack pack;

    /** Takes the sets of icons. */
    public IconHtml(IconPack pack) {
        this.pack = pack;
    }

    /** {@return the SVG of an icon, as high as the text around it; empty text if no set has it} */
    public String html(Icon icon) {
        return html(icon, "1em", null);
    }

    String html(IconNode node) {
        String size = SIZE.matcher(node.size()).matches() ? node.size() : "1em";
        String colour = COLOUR.matcher(node.colour()).matches() ? node.colour() : null;
        return html(node.icon(), size, colour);
    }

    private String html(Icon icon, String size, @Nullable String colour) {
        return pack.find(icon)
                .map(picture -> {
                    var attributes = Attributes.of("class", "icon")
                            .and("data-icon", icon.toString())
                            .and("viewBox", picture.viewBox())
                            .and("width", size)
                            .and("height", size)
                            .and("color", colour)
                            .and("aria-hidden", "true");
                    return new Markup()
                            .open("svg", attributes)
                            .raw(picture.body())
                            .close("svg");
                })
                .map(Markup::toString)
                .orElse("");
    }
}
