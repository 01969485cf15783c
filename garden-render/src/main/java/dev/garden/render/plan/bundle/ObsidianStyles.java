package dev.garden.render.plan.bundle;

import dev.garden.model.nav.Icon;
import dev.garden.render.asset.StyleSheet;
import dev.garden.render.spi.IconPack;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets that were written for Obsidian, as a page needs them: there {@code body} bears the class of the colour scheme, and icons of
 * callouts are names that a program reads. Works in one pass, since whole themes have megabytes.
 */
final class ObsidianStyles {

    /** On our pages the root bears the class too, from the first frame on: what is set for the one has to be set for the other. */
    private static final Pattern SCHEME = Pattern.compile("\\.theme-(dark|light)(?![\\w-])");

    private static final Pattern ICON_NAME = Pattern.compile("['\"]?(?:lucide-)?([a-z0-9-]+)['\"]?");
    private static final Pattern DRAWING = Pattern.compile("(['\"])(<svg\\b.*</svg>)\\1", Pattern.DOTALL);
    private static final String ICON = "--callout-icon:";

    private final String css;
    private final IconPack icons;
    private final StringBuilder out;
    private final Deque<Rule> open = new ArrayDeque<>();
    private int start;

    private ObsidianStyles(String css, IconPack icons) {
        this.css = css;
        this.icons = icons;
        out = new StringBuilder(css.length());
    }

    /** {@return a style sheet of a vault for our pages} */
    static String adapt(String css, IconPack icons) {
        return new ObsidianStyles(StyleSheet.compact(css), icons).adapted();
    }

    private String adapted() {
        for (int at = 0; at < css.length(); at++) {
            switch (css.charAt(at)) {
                case '\\' -> at++;
                case '"', '\'' -> at = behind(at, css.charAt(at));
                case '(' -> at = css.startsWith("url", Math.max(0, at - 3)) ? behind(at, ')') : at;
                case '{' -> open(at);
                case ';' -> declaration(at, ";");
                case '}' -> close(at);
                default -> {
                    // part of a name or a value
                }
            }
        }
        return out.append(css, start, css.length()).toString();
    }

    /** {@return where a text ends; a text without an end goes on to the end of all} */
    private int behind(int at, char end) {
        int found = at + 1;
        while (found < css.length() && css.charAt(found) != end) {
            found += css.charAt(found) == '\\' ? 2 : 1;
        }
        return Math.min(found, css.length() - 1);
    }

    private void open(int at) {
        String selectors = css.substring(start, at);
        boolean ofBody =
                Arrays.stream(selectors.split(",")).anyMatch(one -> one.strip().equals("body"));
        open.push(new Rule(ofBody ? new StringBuilder() : null));
        out.append(SCHEME.matcher(selectors).replaceAll(":is(.theme-$1,.theme-$1>body)"))
                .append('{');
        start = at + 1;
    }

    private void declaration(int at, String end) {
        String text = css.substring(start, at);
        out.append(text).append(picture(text)).append(end);
        Rule rule = open.peek();
        if (rule != null && rule.properties != null && text.startsWith("--")) {
            rule.properties.append(text).append(';');
        }
        start = at + 1;
    }

    /** What is said at the body about a name that other names are made of has to be known where those are made: at the root. */
    private void close(int at) {
        declaration(at, "}");
        Rule rule = open.poll();
        if (rule != null && rule.properties != null && !rule.properties.isEmpty()) {
            out.append(":root{").append(rule.properties).append('}');
        }
    }

    private String picture(String declaration) {
        if (!declaration.startsWith(ICON)) {
            return "";
        }
        String value = declaration.substring(ICON.length()).strip();
        Matcher drawing = DRAWING.matcher(value);
        Optional<String> svg = drawing.matches() ? Optional.of(drawing.group(2)) : named(value);
        return svg.map(text -> ";--callout-picture:url('data:image/svg+xml," + encoded(text) + "')")
                .orElse("");
    }

    private Optional<String> named(String value) {
        Matcher name = ICON_NAME.matcher(value);
        return name.matches()
                ? icons.find(new Icon("lucide", name.group(1)))
                        .map(picture -> "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + picture.viewBox()
                                + "\" fill=\"none\" stroke=\"#000\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                                + picture.body() + "</svg>")
                : Optional.empty();
    }

    private static String encoded(String svg) {
        return svg.replace("%", "%25")
                .replace("#", "%23")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C")
                .replace("'", "%27")
                .replaceAll("\\s+", " ");
    }

    /**
     * A rule that is open.
     *
     * @param properties the custom properties that it sets at the body; null for other rules
     */
    private record Rule(@org.jspecify.annotations.Nullable StringBuilder properties) {}
}
