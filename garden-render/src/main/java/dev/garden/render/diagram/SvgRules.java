package dev.garden.render.diagram;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.render.markup.MarkupRules;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What of SVG may stand in a page: shapes, text and links out. Style attributes become presentation attributes, for the policy of the site
 * forbids them; ids get a prefix of their own, for several diagrams stand on a page.
 */
final class SvgRules implements MarkupRules {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "linearGradient",
            "stop",
            "rect",
            "ellipse",
            "circle",
            "line",
            "path",
            "polygon",
            "polyline",
            "text",
            "tspan",
            "a",
            "title",
            "image",
            "filter",
            "feGaussianBlur",
            "feColorMatrix",
            "feOffset",
            "feBlend",
            "feFlood",
            "feComposite");

    private static final Set<String> TEXT_ONLY = Set.of("title", "image", "stop");

    private static final Set<String> ATTRIBUTES = Set.of(
            "cx",
            "cy",
            "d",
            "dx",
            "dy",
            "fill",
            "filter",
            "fill-opacity",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "gradientUnits",
            "height",
            "in",
            "in2",
            "lengthAdjust",
            "mode",
            "offset",
            "opacity",
            "operator",
            "points",
            "r",
            "result",
            "rx",
            "ry",
            "stdDeviation",
            "stop-color",
            "stop-opacity",
            "stroke",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-width",
            "text-anchor",
            "text-decoration",
            "textLength",
            "transform",
            "type",
            "values",
            "viewBox",
            "width",
            "x",
            "x1",
            "x2",
            "y",
            "y1",
            "y2",
            "flood-color",
            "flood-opacity",
            "filterUnits",
            "xml:space");

    private static final Set<String> STYLED = Set.of(
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "font-size",
            "font-weight",
            "font-style",
            "text-decoration",
            "opacity",
            "fill-opacity");

    private static final Pattern DECLARATION = Pattern.compile("([a-z-]+)\\s*:\\s*([^;]+)");
    private static final Pattern LOCAL = Pattern.compile("url\\(#([\\w-]+)\\)");
    private static final Pattern FOREIGN = Pattern.compile("(?i)url\\(|expression|javascript:|data:|//");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:)[^\\s\"<>]+|[/#.\\w][^\\s\"<>:]*");
    private static final Pattern PICTURE = Pattern.compile("data:image/png;base64,[A-Za-z0-9+/=]+");
    private static final Pattern ID = Pattern.compile("[\\w-]+");
    private static final Pattern TITLE = Pattern.compile("(?m)^[ \\t]*title[ \\t]+(\\S.*)$");

    private final String prefix;
    private final String title;

    private SvgRules(String prefix, String title) {
        this.prefix = prefix;
        this.title = title;
    }

    /** {@return the rules for the diagram that {@code source} describes} */
    static SvgRules forDiagram(String source) {
        var hash = new CRC32();
        hash.update(source.getBytes(StandardCharsets.UTF_8));
        Matcher title = TITLE.matcher(source);
        return new SvgRules(
                "uml" + Long.toHexString(hash.getValue()),
                title.find() ? title.group(1).strip() : "PlantUML");
    }

    /** {@return {@code svg} with its title as the first thing inside} */
    String titled(String svg) {
        int inside = svg.indexOf('>') + 1;
        return svg.substring(0, inside) + "<title id=\"" + prefix + "\">" + HtmlNodes.escape(title) + "</title>"
                + svg.substring(inside);
    }

    @Override
    public Optional<Tag> tag(Tag element, String parent) {
        String name = element.name();
        boolean fits = ELEMENTS.contains(name) && !TEXT_ONLY.contains(parent) && name.equals("svg") == parent.isEmpty();
        if (!fits) {
            return Optional.empty();
        }
        var kept = new LinkedHashMap<String, String>();
        if (name.equals("svg")) {
            kept.put("class", "plantuml");
            kept.put("role", "group");
            kept.put("aria-labelledby", prefix);
        }
        element.attributes().forEach((attribute, value) -> keep(name, attribute, value, kept));
        return Optional.of(new Tag(name, kept));
    }

    private void keep(String element, String attribute, String value, Map<String, String> kept) {
        switch (attribute) {
            case "id" -> {
                if (ID.matcher(value).matches()) {
                    kept.put("id", prefix + "-" + value);
                }
            }
            case "style" -> styles(value, kept);
            case "href", "xlink:href" -> link(element, value.strip(), kept);
            default -> {
                if (ATTRIBUTES.contains(attribute)) {
                    plain(attribute, value, kept);
                }
            }
        }
    }

    private void styles(String style, Map<String, String> kept) {
        Matcher declaration = DECLARATION.matcher(style);
        while (declaration.find()) {
            if (STYLED.contains(declaration.group(1))) {
                plain(declaration.group(1), declaration.group(2).strip(), kept);
            }
        }
    }

    private void plain(String attribute, String value, Map<String, String> kept) {
        Matcher local = LOCAL.matcher(value);
        if (local.matches()) {
            kept.put(attribute, "url(#" + prefix + "-" + local.group(1) + ")");
        } else if (!FOREIGN.matcher(value).find()) {
            kept.put(attribute, value);
        }
    }

    private static void link(String element, String value, Map<String, String> kept) {
        if (element.equals("a") && LINK.matcher(value).matches()) {
            kept.put("href", value);
        } else if (element.equals("image") && PICTURE.matcher(value).matches()) {
            kept.put("href", value);
        }
    }
}
