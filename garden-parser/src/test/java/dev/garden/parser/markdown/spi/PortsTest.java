package dev.garden.parser.markdown.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.link.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortsTest {

    @Test
    void withoutAGardenAddressesAreKept() {
        var links = LinkResolver.none();
        assertEquals(Map.of("href", "a.md"), links.attributes(new LinkRequest(Link.Kind.MARKDOWN, "a.md")));
        assertEquals(
                Map.of("class", "internal-link is-unresolved", "data-href", "A"),
                links.attributes(new LinkRequest(Link.Kind.WIKILINK, "A")));
    }

    @Test
    void linksShowWhatIsWrittenUnlessTheyAreTold() {
        assertEquals("A > B", LinkResolver.none().text(new LinkRequest(Link.Kind.WIKILINK, "A#B"), "A > B"));
        assertEquals(Map.of("class", "tag", "href", "#a/b"), LinkResolver.none().tag("a/b"));
    }

    @Test
    void withoutAGardenEmbedsAreText() {
        var request = new EmbedRequest(EmbedRequest.Form.WIKILINK, "<a> & b", List.of(), "", "");
        EmbedHtml shown = Embedder.none().embed(request);
        assertEquals("<span class=\"internal-embed\">&lt;a&gt; &amp; b</span>", shown.html());
        assertFalse(shown.isBlock());
        assertTrue(EmbedHtml.block("").isBlock());
    }

    @Test
    void labelsOfARequestCannotBeChanged() {
        var labels = new ArrayList<>(List.of("a"));
        var request = new EmbedRequest(EmbedRequest.Form.MARKDOWN, "x", labels, "", "1-2");
        labels.add("b");
        assertEquals(List.of("a"), request.labels());
    }

    @Test
    void idsOfAPageStandAsTheyAre() {
        assertEquals("", new HtmlPorts(LinkResolver.none(), Embedder.none()).idPrefix());
    }

    @ParameterizedTest
    @CsvSource({"note, Note", "'', ''", "éa, Éa", "提示, 提示", "\uD801\uDC28x, \uD801\uDC00x", "İ, İ"})
    void boxesWithoutTitleBearTheirType(String type, String title) {
        assertEquals(title, new CalloutBox(type, "", CalloutBox.Fold.NONE).standardTitle());
    }

    @ParameterizedTest
    @CsvSource({"+, OPEN", "-, CLOSED", "'', NONE", "*, NONE"})
    void signsFoldBoxes(String sign, CalloutBox.Fold fold) {
        assertEquals(fold, CalloutBox.Fold.ofSign(sign));
    }

    @ParameterizedTest
    @CsvSource({"a<b>&\"c\", a&lt;b&gt;&amp;&quot;c&quot;", "&amp;, &amp;amp;", "'', ''"})
    void textIsEscapedForElementsAndAttributes(String text, String html) {
        assertEquals(html, HtmlNodes.escape(text));
    }
}
