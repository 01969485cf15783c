package dev.garden.parser.markdown.embed;

import dev.garden.parser.markdown.spi.DoubleBrackets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Makes a node of the inner brackets of {@code ![[…]]}, and keeps the outer ones from becoming an image. */
final class EmbedProcessor implements LinkProcessor {

    @Override
    public @Nullable LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        if (isOuterPair(info) && info.openingBracket().getNext() instanceof Embed inner && inner.getNext() == null) {
            var whole = new Embed(inner.linktext(), inner.labels());
            return LinkResult.replaceWith(whole, info.afterTextBracket()).includeMarker();
        }
        return DoubleBrackets.inside(info, scanner, "![[")
                .flatMap(EmbedProcessor::embed)
                .map(node -> LinkResult.replaceWith(node, info.afterTextBracket()))
                .orElse(LinkResult.none());
    }

    private static boolean isOuterPair(LinkInfo info) {
        return info.marker() != null && info.marker().getLiteral().equals("!");
    }

    private static Optional<Embed> embed(String text) {
        var parts = Arrays.stream(text.split("\\\\?\\|")).map(String::strip).toList();
        String linktext = parts.isEmpty() ? "" : parts.get(0);
        List<String> labels =
                parts.stream().skip(1).filter(part -> !part.isEmpty()).toList();
        return linktext.isEmpty() ? Optional.empty() : Optional.of(new Embed(linktext, labels));
    }
}
