package dev.garden.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.output.OutputPath;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A site may lie below any folder of a host: every link leads to a file of it, and none depends on where it is. */
class BasePathTest {

    private static final String ROOT = "https://host.example/x/";

    private static final TestSite SITE = TestSite.ofSettings(
            "Navigation.md",
            "# 一\n- ::mdi:eye:: [[学/甲]]\n",
            "学/甲.md",
            "---\naliases: [/旧/]\ntags: [a/b]\n---\n[[乙 丙#Two|to]] ![](图.png) ^[note]\n\n> [!tip]\n> x\n",
            "学/README.md",
            "text",
            "乙 丙.md",
            "# One\n## Two\n[[甲]] `x`",
            "locked.md",
            "---\ndg-passphrase: x\n---\n[[甲]]",
            "图.png",
            "png",
            "favicon.png",
            "png",
            "garden.yml",
            "title: T");

    private static List<String> links(Document page) {
        var links = new ArrayList<String>();
        for (String name : List.of("href", "src", "data-graph", "data-all")) {
            page.select("[" + name + "]")
                    .not("use, link[rel=canonical], link[rel=alternate]")
                    .eachAttr(name)
                    .forEach(links::add);
        }
        return links;
    }

    private static boolean leadsIntoTheSite(OutputPath page, String link) {
        URI target = URI.create(ROOT + page.value().replace(" ", "%20")).resolve(link.replaceFirst("#.*", ""));
        if (link.startsWith("#") || !target.toString().startsWith(ROOT)) {
            return link.startsWith("#");
        }
        String path = URLDecoder.decode(target.toString().substring(ROOT.length()), StandardCharsets.UTF_8);
        return SITE.has(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    @Test
    void everyLinkOfEveryPageHoldsBelowAFolder() {
        var wrong = new ArrayList<String>();
        int links = 0;
        for (OutputPath file : SITE.files().paths()) {
            if (file.value().endsWith(".html") && !file.value().equals("404.html")) {
                for (String link : links(SITE.page(file.value()))) {
                    links++;
                    if (!leadsIntoTheSite(file, link)) {
                        wrong.add(file + " -> " + link);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(links > 100, "links " + links);
    }

    @Test
    void thePageForWhatIsNotThereKnowsTheFolder() {
        links(SITE.page("404.html")).stream()
                .filter(link -> !link.startsWith("#"))
                .forEach(link -> assertTrue(link.startsWith("/garden/"), link));
    }
}
