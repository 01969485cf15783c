package dev.garden.render.math;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the style attributes that Temml writes into classes of {@code math.css}: the policy of the site forbids style attributes. Lengths
 * become steps of a tenth of an em.
 */
final class MathStyles {

    private static final int LARGEST_STEP = 40;
    private static final Pattern DECLARATION = Pattern.compile("([a-z-]+):([^;]*);?");
    private static final Pattern LENGTH = Pattern.compile("(-?(?:\\d+\\.?\\d*|\\.\\d+))(em|ex|pt|px|mu)?");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,25}");
    private static final String[] SIDES = {"top", "right", "bottom", "left"};

    /** What each unit is in em, for text of 16 px. */
    private static final Map<String, Double> UNITS =
            Map.of("em", 1.0, "ex", 0.45, "pt", 0.1, "px", 0.0625, "mu", 1 / 18.0);

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("width:100%", "m-w-100"),
            Map.entry("width:90%", "m-w-90"),
            Map.entry("width:50%", "m-w-50"),
            Map.entry("width:7.5%", "m-w-7"),
            Map.entry("height:1em", "m-h-1"),
            Map.entry("left:0.1em", "m-left"),
            Map.entry("font-weight:bold", "m-bold"),
            Map.entry("font-style:italic", "m-italic"),
            Map.entry("text-align:left", "tml-left"),
            Map.entry("math-depth:0", "m-depth-0"),
            Map.entry("math-depth:2", "m-depth-2"),
            Map.entry("display:flex", "m-flex"),
            Map.entry("position:relative", "m-relative"),
            Map.entry("position:absolute", "m-corner"),
            Map.entry("transform:scaleX(-1)", "m-mirror"));

    /**
     * Reads a style attribute.
     *
     * @param style its value
     * @param attributes receives the colour
     * @param classes receives the rest, each after a space
     */
    void apply(String style, Map<String, String> attributes, StringBuilder classes) {
        Matcher declarations = DECLARATION.matcher(style);
        while (declarations.find()) {
            String property = declarations.group(1);
            String value = declarations.group(2).strip();
            if (property.equals("color")) {
                if (COLOUR.matcher(value).matches() && !value.equals("undefined")) {
                    attributes.putIfAbsent("mathcolor", value);
                }
            } else {
                classes.append(classes(property, value));
            }
        }
    }

    private static String classes(String property, String value) {
        String fixed = FIXED.get(property + ":" + value);
        if (fixed != null) {
            return " " + fixed;
        }
        if (property.equals("padding")) {
            return padding(value.split(" +"));
        }
        if (property.startsWith("padding-") || property.equals("margin-left")) {
            return length(
                    property.charAt(0) + property.substring(property.indexOf('-') + 1, property.indexOf('-') + 2),
                    value);
        }
        return property.startsWith("border") ? border(property, value) : "";
    }

    private static String padding(String[] values) {
        var classes = new StringBuilder();
        for (int side = 0; side < SIDES.length; side++) {
            classes.append(length(
                    "p" + SIDES[side].charAt(0), values[values.length == 1 ? 0 : Math.min(side, values.length - 1)]));
        }
        return classes.toString();
    }

    /** {@code pl} and {@code 1em} become {@code m-pl-10}, {@code ml} and {@code -1em} become {@code m-ml-n10}. */
    private static String length(String stem, String value) {
        return ems(value)
                .map(ems -> Math.round(Math.min(Math.abs(ems) * 10, LARGEST_STEP)) * (ems < 0 ? -1 : 1))
                .map(step -> " m-" + stem + (step < 0 ? "-n" : "-") + Math.abs(step))
                .orElse("");
    }

    private static Optional<Double> ems(String value) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return Optional.empty();
        }
        double unit = length.group(2) == null ? 1 : UNITS.getOrDefault(length.group(2), 1.0);
        return Optional.of(Double.parseDouble(length.group(1)) * unit);
    }

    private static String border(String property, String value) {
        String kind = value.contains("double") ? "double" : value.contains("dashed") ? "dashed" : "solid";
        String side = property.equals("border") ? "" : property.substring("border-".length(), "border-".length() + 1);
        return " m-b" + side + "-" + kind;
    }
}
