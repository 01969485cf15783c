package dev.garden.parser.markdown.icon;

import dev.garden.model.nav.Icon;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpans;
import org.commonmark.parser.PostProcessor;

/** Turns the empty elements that name an icon into {@link IconNode}s. */
final class IconTagProcessor implements PostProcessor {

    private static final Pattern TAG = Pattern.compile("<(span|i|iconify-icon|Icon)\\b(.*?)/?>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s([\\w-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))");

    @Override
    public Node process(Node document) {
        Nodes.below(document, HtmlInline.class).forEach(IconTagProcessor::replace);
        return document;
    }

    private static void replace(HtmlInline html) {
        Matcher tag = TAG.matcher(html.getLiteral());
        if (!tag.matches()) {
            return;
        }
        String element = tag.group(1);
        boolean selfClosing = html.getLiteral().endsWith("/>");
        boolean empty =
                html.getNext() instanceof HtmlInline end && end.getLiteral().equals("</" + element + ">");
        if (selfClosing || empty) {
            icon(element, tag.group(2)).ifPresent(icon -> put(icon, html));
        }
    }

    private static void put(Icon icon, HtmlInline html) {
        var node = new IconNode(icon, "", "");
        var spans = new SourceSpans();
        spans.addAll(html.getSourceSpans());
        if (!html.getLiteral().endsWith("/>") && html.getNext() != null) {
            spans.addAll(html.getNext().getSourceSpans());
            html.getNext().unlink();
        }
        node.setSourceSpans(spans.getSourceSpans());
        html.insertBefore(node);
        html.unlink();
    }

    private static Optional<Icon> icon(String element, String attributes) {
        return switch (element) {
            case "iconify-icon" -> attribute(attributes, "icon").flatMap(Icon::parse);
            case "Icon" -> attribute(attributes, "name").flatMap(Icon::parse);
            default ->
                attribute(attributes, "class")
                        .filter(classes -> Arrays.asList(classes.split("\\s+")).contains("iconify"))
                        .flatMap(classes -> attribute(attributes, "data-icon"))
                        .flatMap(Icon::parse);
        };
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return Optional.of(value(matcher));
            }
        }
        return Optional.empty();
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group < 4; group++) {
            if (attribute.group(group) != null) {
                return attribute.group(group);
            }
        }
        return attribute.group(4);
    }
}
