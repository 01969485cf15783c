package dev.garden.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileEmbedsTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\"/>";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "![[a b.svg]]; alt=a b width=200 height=100",
                "![[a b.svg|caption]]; alt=caption width=200 height=100",
                "![[a b.svg|50]]; alt=a b width=50 height=25",
                "![[a b.svg|caption|50x60]]; alt=caption width=50 height=60",
                "![caption|50](a%20b.svg); alt=caption width=50 height=25",
                "![one|two](<a b.svg>); alt=one|two width=200 height=100",
            })
    void picturesHaveTheirSize(String markdown, String attributes) {
        var image = Bodies.home(markdown).with("a b.svg", SVG).parsed().selectFirst(".image-embed img");
        assertEquals("/a%20b.svg", image.attr("src"));
        assertEquals(
                attributes,
                "alt=%s width=%s height=%s".formatted(image.attr("alt"), image.attr("width"), image.attr("height")));
    }

    @Test
    void picturesFromTheSiteOfThePluginAreFound() {
        var page = Bodies.home("![](/img/user/%E9%99%84%E4%BB%B6/a%201.svg)").with("附件/a 1.svg", SVG);
        assertEquals("/附件/a%201.svg", page.parsed().selectFirst("img").attr("src"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.mp3; .audio-embed audio[controls][src=/a.mp3]",
                "a.webm#t=10; .video-embed video[controls][src=/a.webm#t=10]",
                "a.pdf#page=2; .pdf-embed iframe[src=/a.pdf#page=2]",
                "a.pdf#height=300; .pdf-embed iframe[height=300]",
                "a.canvas; .canvas-embed:not(:has(a))",
                "a.base#View; .bases-embed:not(:has(a))",
                "a.zip; .file-embed.mod-generic a[download][href=/a.zip]",
            })
    void everyKindOfFileHasItsElement(String target, String css) {
        var page = Bodies.home("![[" + target + "]]").with(target.replaceFirst("#.*", ""), "x");
        assertEquals(1, page.parsed().select(css).size(), page.html());
        assertEquals(target, page.parsed().selectFirst(".internal-embed").attr("src"));
    }

    @ParameterizedTest
    @CsvSource({"7, ZIP 7 B", "9999, ZIP 9999 B", "10000, ZIP 10 kB", "1234567, ZIP 1235 kB", "12345678, ZIP 12 MB"})
    void downloadsSayTheirTypeAndSize(int bytes, String facts) {
        var page = Bodies.home("![[a.zip]]").with("a.zip", "x".repeat(bytes)).parsed();
        assertEquals(
                facts,
                page.select(".file-embed-link + .file-embed-facts").text().replace('\u00a0', ' '));
    }

    @Test
    void theTitleOfAPictureIsItsCaption() {
        var page = Bodies.home("![alt](a.svg \"What it shows\")")
                .with("a.svg", SVG)
                .parsed();
        assertEquals(
                "What it shows",
                page.select(".image-embed > img + .image-caption").text());
        assertEquals(
                0,
                Bodies.home("![[a.svg|alt]]")
                        .with("a.svg", SVG)
                        .parsed()
                        .select(".image-caption")
                        .size());
    }

    @Test
    void filesThatShowOtherNotesAreNotGivenAway() {
        var page = Bodies.home("[[a.base]] [b](b.canvas) <img src='a.base'>")
                .with("a.base", "x")
                .with("b.canvas", "x");
        assertEquals(2, page.parsed().select("a.is-unresolved:not([href])").size(), page.html());
        assertEquals(0, page.parsed().select("[src^=/]").size(), page.html());
    }

    @Test
    void drawingsAreShownByTheirPicture() {
        var page = Bodies.home("![[Plan.excalidraw]]")
                .with("Plan.excalidraw.md", "```json\n{}\n```\n")
                .with("Plan.excalidraw.svg", SVG);
        assertEquals("/Plan.excalidraw.svg", page.parsed().selectFirst("img").attr("src"));
    }

    @Test
    void drawingsWithoutPictureAreOnlyLinked() {
        var page = Bodies.home("![[Plan.excalidraw]]").with("Plan.excalidraw.md", "secret data\n");
        assertFalse(page.html().contains("secret data"));
    }

    @Test
    void missingFilesSaySo() {
        var box = Bodies.home("![[no.png]] ![[No]]").parsed().select(".internal-embed");
        assertEquals(
                "internal-embed file-embed mod-empty-attachment is-unresolved",
                box.get(0).className());
        assertEquals(
                "internal-embed file-embed mod-empty is-unresolved", box.get(1).className());
    }

    @Test
    void labelsCannotBreakOut() {
        var image = Bodies.home("![[a.png|\"><script>x</script>]]")
                .with("a.png", "")
                .parsed();
        assertEquals("\"><script>x</script>", image.selectFirst("img").attr("alt"));
        assertEquals(0, image.select("script").size());
    }
}
