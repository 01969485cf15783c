package dev.garden.render.plan.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.SiteUrls;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What the page of a protected note shows once it is open: the parts in which it differs from the page that asks.
 *
 * @param title of the page
 * @param main the element with the note
 * @param symbols the pictures of icons that it refers to
 * @param styles the style sheets of the page
 * @param modules the modules of the page
 * @param files the files that only readers with the passphrase may have: address in {@code main}, then where the encrypted one lies
 */
record SealedPage(
        String title,
        String main,
        String symbols,
        List<String> styles,
        List<String> modules,
        Map<String, String> files) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** {@return the parts of a page} */
    static SealedPage of(String page, SiteUrls urls, Map<OutputPath, OutputPath> files) {
        Document document = Jsoup.parse(page);
        document.outputSettings(new OutputSettings().prettyPrint(false));
        var addresses = new TreeMap<String, String>();
        files.forEach((file, copy) -> addresses.put(urls.file(file.value()), urls.file(copy.value())));
        return new SealedPage(
                document.title(),
                markup(document.select("main")),
                markup(document.select("svg.symbols")),
                document.select("link[rel=stylesheet]").eachAttr("href"),
                document.select("script[type=module]").eachAttr("src"),
                addresses);
    }

    private static String markup(Elements found) {
        Element first = found.first();
        return first == null ? "" : first.outerHtml();
    }

    String json() {
        try {
            return JSON.writeValueAsString(new TreeMap<>(Map.of(
                    "title", title, "main", main, "symbols", symbols, "styles", styles, "modules", modules, "files",
                    files)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts are always JSON", impossible);
        }
    }
}
