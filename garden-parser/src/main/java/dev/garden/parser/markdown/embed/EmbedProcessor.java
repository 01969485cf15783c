package dev.garden.parser.markdown.embed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Makes a node of {@code ![[…]]} when its outer pair of brackets closes. Doing so for the inner pair would look like a link to the
 * parser, which then allows no link around it; and {@code [![[image.png]]](address)} is one.
 */
final class EmbedProcessor implements LinkProcessor {

    @Override
    public @Nullable LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        return inside(info)
                .flatMap(EmbedProcessor::embed)
                .map(node ->
                        LinkResult.replaceWith(node, info.afterTextBracket()).includeMarker())
                .orElse(LinkResult.none());
    }

    /** {@return what stands between the double brackets, on one line} */
    private static Optional<String> inside(LinkInfo info) {
        String text = info.text();
        boolean marked = info.marker() != null && info.marker().getLiteral().equals("!");
        if (!marked || text.length() < 2 || text.charAt(0) != '[' || !text.endsWith("]")) {
            return Optional.empty();
        }
        String inside = text.substring(1, text.length() - 1);
        return inside.chars().anyMatch(c -> c == '\n' || c == '[' || c == ']') ? Optional.empty() : Optional.of(inside);
    }

    private static Optional<Embed> embed(String text) {
        var parts = Arrays.stream(text.split("\\\\?\\|")).map(String::strip).toList();
        String linktext = parts.isEmpty() ? "" : parts.get(0);
        List<String> labels =
                parts.stream().skip(1).filter(part -> !part.isEmpty()).toList();
        return linktext.isEmpty() ? Optional.empty() : Optional.of(new Embed(linktext, labels));
    }
}
