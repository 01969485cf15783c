package dev.garden.render.plan.head;

import dev.garden.render.plan.site.SiteInfo;
import dev.garden.render.plan.site.SiteWords;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.view.Html;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What search engines read of a page: JSON-LD with the words of schema.org. It is data, which no browser runs. */
final class LinkedData {

    private LinkedData() {}

    /** {@return the description of a note at its address} */
    static Html of(PlannedNote note, String url, SiteInfo site) {
        var article = new LinkedHashMap<String, String>();
        article.put("@context", "https://schema.org");
        article.put("@type", "Article");
        article.put("headline", note.title());
        article.put("url", url);
        article.put("inLanguage", site.words().langOf(note.note()));
        note.description().ifPresent(text -> article.put("description", text));
        if (!note.isProtected()) {
            Optional.ofNullable(note.note().times().created())
                    .flatMap(time -> SiteWords.ofProperty(time, site.words().site()))
                    .ifPresent(time -> article.put("datePublished", time.iso()));
            note.changed().ifPresent(time -> article.put("dateModified", time.iso()));
        }
        return new Html("<script type=\"application/ld+json\">" + json(article) + "</script>");
    }

    private static String json(Map<String, String> object) {
        return object.entrySet().stream()
                .map(entry -> quote(entry.getKey()) + ":" + quote(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Nothing in it can end the element or begin a comment. */
    private static String quote(String text) {
        var out = new StringBuilder(text.length() + 8).append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&') {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
