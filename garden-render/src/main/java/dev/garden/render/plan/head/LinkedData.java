package dev.garden.render.plan.head;

import dev.garden.render.output.JsonText;
import dev.garden.render.plan.site.SiteInfo;
import dev.garden.render.plan.site.SiteWords;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.view.Html;
import java.util.LinkedHashMap;
import java.util.Optional;

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
        return new Html("<script type=\"application/ld+json\">" + JsonText.inHtml(article) + "</script>");
    }
}
