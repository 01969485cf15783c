package dev.garden.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.VaultReader;
import dev.garden.render.output.MemorySink;
import dev.garden.render.output.SiteSink;
import dev.garden.testing.SharedFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a reader has to fetch for a page with next to no text of its own, beside a navigation of 188 entries. */
class PageBudgetTest {

    private static final String PAGE = "大语言模型学习/大模型应用/RAG检索增强生成/常见索引优化算法实现/index.html";

    private static final String NAVIGATION = "大语言模型学习/碎碎念/index.html";

    private static final MemorySink SITE = site();

    private static MemorySink site() {
        MemorySink sink = SiteSink.memory();
        try {
            var garden =
                    VaultReader.of(SharedFiles.require("corpora/seed-garden")).read();
            SiteRenderer.builder().build().render(garden).writeTo(sink);
            return sink;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    private static byte[] linked(MemorySink site, String address) {
        return site.bytes(address.replaceFirst("^(?:\\.\\./)+", "")).orElseThrow();
    }

    @Test
    void isKeptByTheNavigationToo() throws IOException {
        byte[] html = SITE.bytes(NAVIGATION).orElseThrow();
        // Its 188 entries stand there twice, beside the text and as the text.
        assertTrue(html.length <= 95_000, "HTML " + html.length);
        assertTrue(packed(html) <= 11_000, "HTML packed " + packed(html));
    }

    @Test
    void isKept() throws IOException {
        MemorySink site = SITE;
        byte[] html = site.bytes(PAGE).orElseThrow();
        assertTrue(html.length <= 40_000, "HTML " + html.length);
        assertTrue(packed(html) <= 6_000, "HTML packed " + packed(html));
        var page = Jsoup.parse(site.text(PAGE).orElseThrow());
        var styles = page.select("link[rel=stylesheet]");
        assertTrue(styles.size() == 1, "one style sheet");
        assertTrue(packed(linked(site, styles.attr("href"))) <= 10_000, "style sheet packed");
        assertTrue(page.select("script:not([src]), [style], style").isEmpty(), "nothing inline");
        int scripts = 0;
        for (String script : page.select("script").eachAttr("src")) {
            scripts += packed(linked(site, script));
        }
        assertTrue(scripts <= 4_000, "scripts packed " + scripts);
    }
}
