package dev.garden.parser.nav;

import dev.garden.model.nav.Icon;
import dev.garden.parser.markdown.icon.IconNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * An icon that is written as HTML. Forms: Iconify, an element of class {@code iconify} with {@code data-icon}, or {@code
 * <iconify-icon icon="…">}.
 */
final class IconTag {
    private IconTag() {}

    private static final Pattern TAG = Pattern.compile("<([A-Za-z][\\w-]*)((?:\"[^\"]*+\"|'[^']*+'|[^\"'>])*+)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]+)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))");

    /** Reads a node; empty if it is no icon. */
    static Optional<Icon> of(Node node) {
        if (node instanceof IconNode icon) {
            return Optional.of(icon.icon());
        }
        if (node instanceof HtmlInline inline) {
            return parse(inline.getLiteral());
        }
        return node instanceof HtmlBlock block ? parse(block.getLiteral()) : Optional.empty();
    }

    private static Optional<Icon> parse(String html) {
        if (!html.contains("icon")) {
            return Optional.empty();
        }
        return TAG.matcher(html)
                .results()
                .map(tag -> icon(tag.group(1), attributes(tag.group(2))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Icon> icon(String element, Map<String, String> attributes) {
        if (element.equals("iconify-icon")) {
            return Icon.parse(attributes.getOrDefault("icon", ""));
        }
        var classes = Arrays.asList(attributes.getOrDefault("class", "").split("\\s+"));
        return classes.contains("iconify") ? Icon.parse(attributes.getOrDefault("data-icon", "")) : Optional.empty();
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new HashMap<String, String>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            for (int group = 2; group <= 4; group++) {
                if (matcher.group(group) != null) {
                    attributes.putIfAbsent(matcher.group(1), matcher.group(group));
                }
            }
        }
        return attributes;
    }
}
