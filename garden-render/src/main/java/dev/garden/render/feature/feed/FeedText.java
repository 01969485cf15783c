package dev.garden.render.feature.feed;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes the text of a note fit for a place far from its page: full addresses, nothing that needs our style sheets or scripts. */
final class FeedText {

    private static final Map<String, String> ADDRESSES = Map.of("a[href]", "href", "[src]", "src");

    private FeedText() {}

    static String of(String body, String url) {
        Document document = Jsoup.parseBodyFragment(body, url);
        document.outputSettings().prettyPrint(false);
        document.select("template, script, style, button, .heading-alias, svg.symbols")
                .remove();
        ADDRESSES.forEach((selector, name) -> document.select(selector).forEach(element -> complete(element, name)));
        document.select("[id]").removeAttr("id");
        return document.body().html();
    }

    private static void complete(Element element, String name) {
        String full = element.absUrl(name);
        if (!full.isEmpty()) {
            element.attr(name, full);
        }
    }
}
