package dev.garden.render.code;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.render.spi.EngineResult;
import java.util.Optional;

/** Writes tokens as HTML: the code itself, escaped, in spans that end where a line ends. */
final class TokenHtml {

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    private TokenHtml() {}

    /**
     * Writes tokens.
     *
     * @param tokens class and text in turn, separated by NUL
     * @param code what they were made from
     * @return the HTML; empty if the tokens are not the code, which no page should show as if they were
     */
    static Optional<EngineResult> of(String tokens, String code) {
        var writer = new TokenHtml();
        int at = 0;
        while (at < tokens.length()) {
            int middle = tokens.indexOf('\0', at);
            int end = tokens.indexOf('\0', middle + 1);
            int stop = end < 0 ? tokens.length() : end;
            writer.token(tokens.substring(at, middle), tokens.substring(middle + 1, stop));
            at = stop + 1;
        }
        return writer.text.toString().contentEquals(code)
                ? Optional.of(new EngineResult.Markup(writer.html.toString()))
                : Optional.empty();
    }

    private void token(String kind, String content) {
        text.append(content);
        int start = 0;
        for (int end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', start)) {
            piece(kind, content.substring(start, end));
            html.append('\n');
            start = end + 1;
        }
        piece(kind, content.substring(start));
    }

    private void piece(String kind, String content) {
        if (kind.isEmpty() || content.isBlank()) {
            html.append(HtmlNodes.escape(content));
            return;
        }
        html.append("<span class=\"t").append(kind).append("\">");
        html.append(HtmlNodes.escape(content)).append("</span>");
    }
}
