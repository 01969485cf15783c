package dev.garden.render.plan.print;

import dev.garden.model.nav.Icon;
import dev.garden.render.spi.IconPack;
import java.util.function.Function;

/**
 * Lets the icons in a text share their pictures: a body stands for itself, in feeds too, and so has the whole picture in each icon;
 * on a page each picture is needed once. What does not look exactly as the engine writes it is left alone.
 */
final class SharedIcons {

    private static final String START = "<svg class=\"icon\" data-icon=\"";
    private static final String END = "</svg>";

    /** What follows the name in an icon of the usual size; the style sheet says as much. */
    private static final String USUAL = "width=\"1em\" height=\"1em\" aria-hidden=\"true\">";

    private final IconPack icons;
    private final Function<String, String> symbols;

    /**
     * Takes the pictures.
     *
     * @param icons the same that the engine has
     * @param symbols puts the picture of an icon on the page and answers its id there
     */
    SharedIcons(IconPack icons, Function<String, String> symbols) {
        this.icons = icons;
        this.symbols = symbols;
    }

    /** {@return the body without the pictures} */
    String in(String html) {
        int at = html.indexOf(START);
        if (at < 0) {
            return html;
        }
        var out = new StringBuilder(html.length());
        int done = 0;
        for (; at >= 0; at = html.indexOf(START, at + 1)) {
            int head = html.indexOf('>', at) + 1;
            String name = html.substring(at + START.length(), html.indexOf('"', at + START.length()));
            int end = head + picture(name).length();
            if (html.startsWith(picture(name) + END, head)) {
                out.append(html, done, at).append(icon(name, html.substring(at, head)));
                done = end + END.length();
            }
        }
        return out.append(html, done, html.length()).toString();
    }

    private String picture(String name) {
        return Icon.parse(name).flatMap(icons::find).map(IconPack.Picture::body).orElse("\n");
    }

    private String icon(String name, String head) {
        String shown = head.endsWith(USUAL) ? "<svg data-icon=" + name + ">" : head;
        return shown + "<use href=#" + symbols.apply(name) + " />" + END;
    }
}
