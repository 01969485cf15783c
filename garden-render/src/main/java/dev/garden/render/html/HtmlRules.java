package dev.garden.render.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What HTML of an author may hold when it is not trusted. Lists of what is allowed: whatever is new to HTML is out until it has been
 * looked at.
 */
final class HtmlRules {

    private static final Set<String> ELEMENTS = words("a abbr address article aside audio b bdi bdo big blockquote br "
            + "caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer "
            + "h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd li main mark meter nav ol p picture pre "
            + "progress q rp rt ruby s samp search section small source span strike strong sub summary sup table tbody "
            + "td tfoot th thead time tr track tt u ul var video wbr "
            + "svg g path circle ellipse line polygon polyline rect text tspan " + Slots.ELEMENT);

    /** Gone with all that they hold: what is in them is no text. */
    private static final Set<String> DROPPED =
            words("script style noscript template object embed applet link meta base "
                    + "title head frame frameset noframes math textarea select option canvas portal");

    private static final Set<String> ATTRIBUTES = words("class id title lang dir style role align valign width height "
            + "alt cite datetime open start reversed type value colspan rowspan headers scope span abbr rel target "
            + "download hidden controls loop muted preload playsinline loading decoding referrerpolicy allow "
            + "allowfullscreen frameborder border cellpadding cellspacing bgcolor color face size min max low high "
            + "optimum media kind srclang label default checked disabled viewbox xmlns fill stroke stroke-width "
            + "stroke-linecap stroke-linejoin d cx cy r rx ry x x1 x2 y y1 y2 points transform opacity");

    private static final Set<String> ADDRESSES = words("href src poster");

    /** In a style, what fetches, runs, or leaves the place of the note in the page. */
    private static final Pattern STYLE_REFUSED = Pattern.compile(
            "url\\s*\\(|image-set|expression|@import|\\\\|behaviou?r\\s*:|position\\s*:\\s*(?:fixed|sticky)");

    private HtmlRules() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Removes the element, puts its content in its place, or keeps it with the attributes that may stay. */
    static void apply(Element element) {
        String name = element.normalName();
        boolean isField = name.equals("input") && !element.attr("type").equalsIgnoreCase("checkbox");
        if (isField || DROPPED.contains(name)) {
            element.remove();
        } else if (ELEMENTS.contains(name)) {
            List.copyOf(element.attributes().asList()).stream()
                    .filter(attribute -> !isAllowed(name, attribute))
                    .forEach(attribute -> element.removeAttr(attribute.getKey()));
            complete(element, name);
        } else if (element.parent() != null) {
            element.unwrap();
        }
    }

    private static boolean isAllowed(String element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (ADDRESSES.contains(name)) {
            return isAllowedAddress(element, name, value);
        }
        if (name.equals("style")) {
            return !STYLE_REFUSED.matcher(value.toLowerCase(Locale.ROOT)).find();
        }
        if (name.equals("tabindex")) {
            return value.equals("0"); // in the order of the page, never before it
        }
        return ATTRIBUTES.contains(name) || name.startsWith("data-") || name.startsWith("aria-");
    }

    private static boolean isAllowedAddress(String element, String name, String value) {
        return switch (element) {
            case "a" -> name.equals("href") && Addresses.isSafe(value);
            case "iframe" -> name.equals("src") && Addresses.isWeb(value);
            case "img" -> name.equals("src") && Addresses.isSafeImage(value);
            case "audio", "video", "source", "track" -> !name.equals("href") && Addresses.isSafe(value);
            default -> false;
        };
    }

    /** A frame loads when it is reached, and does not tell the other site which page it is on. */
    private static void complete(Element element, String name) {
        if (name.equals("iframe")) {
            element.attr("loading", "lazy").attr("referrerpolicy", "strict-origin-when-cross-origin");
        } else if (name.equals("a") && element.attr("target").equals("_blank")) {
            element.attr("rel", "noopener");
        }
    }
}
