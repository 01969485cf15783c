package dev.garden.render.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupFilterTest {

    /** Lets a and b through, b not inside b, and the attribute x. */
    private static final MarkupRules RULES = (element, parent) -> {
        var kept = new TreeMap<>(element.attributes());
        kept.keySet().retainAll(Set.of("x"));
        boolean fits = Set.of("a", "b").contains(element.name()) && !parent.equals(element.name());
        return fits ? Optional.of(new MarkupRules.Tag(element.name(), Map.copyOf(kept))) : Optional.empty();
    };

    @ParameterizedTest
    @CsvSource({
        "<a>t</a>, <a>t</a>",
        "<a/>, <a></a>",
        "<a><c><b>gone</b></c>t</a>, <a>t</a>",
        "<b><b>gone</b></b>, <b></b>",
        "<a x='1' y='2'/>, <a x=\"1\"></a>",
        "<a><!-- c --><?p i?>t</a>, <a>t</a>",
        "<a>&lt;b&gt; &amp; \"q\"</a>, <a>&lt;b&gt; &amp; &quot;q&quot;</a>",
        "<a x='&quot;&gt;&lt;'/>, <a x=\"&quot;&gt;&lt;\"></a>",
        "<a><b>open, <a><b>open</b></a>",
        "</a>t, t",
    })
    void writesAnewWhatTheRulesKnow(String given, String written) {
        assertEquals(written, clean(given));
    }

    @Test
    void keepsTextOfCdataAsText() {
        assertEquals("<a>&lt;script&gt;</a>", clean("<a><![CDATA[<script>]]></a>"));
    }

    @Test
    void writesNoCharacterThatADocumentMayNotHold() {
        assertEquals(
                "<a>\uFFFD\uFFFD\uFFFD😀\n\t</a>",
                clean("<a>\u0001\uD800\uDC00\uDC00😀\n\t</a>".replace("\uD800\uDC00\uDC00", "\uDC00\uD800")));
    }

    @Test
    void nestsWithoutEnd() {
        String cleaned = clean("<a><b>".repeat(50_000));
        assertEquals(cleaned.split("<[ab]>", -1).length, cleaned.split("</[ab]>", -1).length);
    }

    private static String clean(String xml) {
        return MarkupFilter.of(RULES).clean(xml);
    }
}
