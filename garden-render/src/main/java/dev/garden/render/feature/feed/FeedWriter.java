package dev.garden.render.feature.feed;

import dev.garden.model.Tag;
import dev.garden.render.output.JsonText;
import dev.garden.render.output.Urls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a feed in each form. */
final class FeedWriter {

    private final Feed feed;
    private final String home;
    private final List<FeedEntry> entries;

    FeedWriter(Feed feed, String home, List<FeedEntry> entries) {
        this.feed = feed;
        this.home = home;
        this.entries = entries;
    }

    private String address(String name) {
        return home + Urls.encodePath(feed.folder() + name);
    }

    String atom() {
        var out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        element(out, "title", feed.title());
        element(out, "id", address(FeedDigest.ATOM));
        out.append("<link rel=\"self\" href=\"")
                .append(escape(address(FeedDigest.ATOM)))
                .append("\"/>\n");
        out.append("<link href=\"").append(escape(address(""))).append("\"/>\n");
        element(
                out,
                "updated",
                entries.isEmpty()
                        ? "1970-01-01T00:00:00Z"
                        : entries.get(0).changed().rfc3339());
        out.append("<author><name>").append(escape(feed.title())).append("</name></author>\n");
        entries.forEach(entry -> atom(out, entry));
        return out.append("</feed>\n").toString();
    }

    private static void atom(StringBuilder out, FeedEntry entry) {
        out.append("<entry>\n");
        element(out, "title", entry.note().title());
        element(out, "id", entry.url());
        out.append("<link href=\"").append(escape(entry.url())).append("\"/>\n");
        entry.published().ifPresent(time -> element(out, "published", time.rfc3339()));
        element(out, "updated", entry.changed().rfc3339());
        for (Tag tag : entry.note().tags()) {
            out.append("<category term=\"").append(escape(tag.name())).append("\"/>\n");
        }
        element(out, "summary", entry.summary());
        if (!entry.html().isEmpty()) {
            out.append("<content type=\"html\">").append(escape(entry.html())).append("</content>\n");
        }
        out.append("</entry>\n");
    }

    String rss() {
        var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
                + " xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel>\n");
        element(out, "title", feed.title());
        element(out, "link", address(""));
        out.append("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"")
                .append(escape(address(FeedDigest.RSS)))
                .append("\"/>\n");
        element(out, "description", feed.title());
        for (FeedEntry entry : entries) {
            out.append("<item>\n");
            element(out, "title", entry.note().title());
            element(out, "link", entry.url());
            element(out, "guid", entry.url());
            element(out, "pubDate", entry.changed().rfc822());
            entry.note().tags().forEach(tag -> element(out, "category", tag.name()));
            element(out, "description", entry.html().isEmpty() ? entry.summary() : entry.html());
            out.append("</item>\n");
        }
        return out.append("</channel></rss>\n").toString();
    }

    String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", address(""));
        json.put("feed_url", address(FeedDigest.JSON));
        json.put("items", entries.stream().map(FeedWriter::json).toList());
        return JsonText.of(json) + "\n";
    }

    private static Map<String, Object> json(FeedEntry entry) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", entry.url());
        item.put("url", entry.url());
        item.put("title", entry.note().title());
        entry.published().ifPresent(time -> item.put("date_published", time.rfc3339()));
        item.put("date_modified", entry.changed().rfc3339());
        item.put("tags", entry.note().tags().stream().map(Tag::name).toList());
        item.put("summary", entry.summary());
        item.put("content_html", entry.html());
        return item;
    }

    private static void element(StringBuilder out, String name, String text) {
        if (!text.isEmpty()) {
            out.append('<')
                    .append(name)
                    .append('>')
                    .append(escape(text))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
    }

    private static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    // XML 1.0 has no way to write most control characters.
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
