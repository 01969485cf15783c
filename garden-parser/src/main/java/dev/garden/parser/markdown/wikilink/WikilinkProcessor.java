package dev.garden.parser.markdown.wikilink;

import java.util.Optional;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Makes a node of the inner brackets of {@code [[…]]}. */
final class WikilinkProcessor implements LinkProcessor {

    /** What editors of other programs write for a table of contents; never a note. */
    private static final String CONTENTS = "TOC";

    @Override
    public @Nullable LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        return DoubleBrackets.inside(info, scanner)
                .flatMap(WikilinkProcessor::wikilink)
                .map(node -> LinkResult.replaceWith(node, info.afterTextBracket()))
                .orElse(LinkResult.none());
    }

    /** The first bar divides; before it a backslash, needed in tables, is no part of the target. */
    private static Optional<Wikilink> wikilink(String text) {
        int bar = text.indexOf('|');
        String linktext = (bar < 0 ? text : text.substring(0, bar)).strip();
        if (bar > 0 && linktext.endsWith("\\")) {
            linktext = linktext.substring(0, linktext.length() - 1).strip();
        }
        String label = bar < 0 ? "" : text.substring(bar + 1).strip();
        boolean isLink = linktext.chars().anyMatch(c -> c != '#') && !text.equals(CONTENTS);
        return isLink ? Optional.of(new Wikilink(linktext, label.isEmpty() ? null : label)) : Optional.empty();
    }
}
