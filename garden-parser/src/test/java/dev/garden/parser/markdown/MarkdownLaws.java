package dev.garden.parser.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.testing.Law;
import dev.garden.testing.MarkdownTexts;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What holds for every text. */
class MarkdownLaws {

    private static final Pattern WORD = Pattern.compile("word\\d+|begin");
    private static final String SECRET = "secret";

    private final Markdown markdown = Markdown.obsidian();

    @Test
    void readsAnyText() {
        Law.forAll(MarkdownTexts::any).holds(markdown::html);
    }

    @Test
    void showsTheSameTextTheSameWay() {
        Law.forAll(MarkdownTexts::any)
                .holds(text ->
                        assertEquals(markdown.html(text), Markdown.obsidian().html(text)));
    }

    @Test
    void losesNoWordOfAParagraph() {
        Law.forAll(MarkdownTexts::paragraph).holds(text -> {
            String shown = Jsoup.parse(markdown.html(text)).text();
            WORD.matcher(text).results().forEach(word -> assertTrue(shown.contains(word.group()), word.group()));
        });
    }

    @Test
    void hidesCommentsInALine() {
        Law.forAll(random -> around("begin %%" + SECRET, MarkdownTexts.line(random), SECRET + "%% end"))
                .holds(this::assertHidden);
    }

    @Test
    void hidesCommentsOfManyLines() {
        Law.forAll(random -> around("begin\n\n%%" + SECRET, MarkdownTexts.lines(random), SECRET + "%%\n\nend"))
                .holds(this::assertHidden);
        Law.forAll(random -> around("begin\n\n%%\n" + SECRET, MarkdownTexts.lines(random), "\n%%\n\nend"))
                .holds(this::assertHidden);
    }

    private void assertHidden(String text) {
        String html = markdown.html(text);
        boolean whole = text.startsWith("begin") && text.endsWith("end");
        assertFalse(whole && html.contains(SECRET), html);
        assertTrue(!whole || html.contains("end"), html);
    }

    private static List<String> around(String before, List<String> parts, String after) {
        return Stream.of(List.of(before), parts, List.of(after))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void knowsWhereTextStands() {
        Law.forAll(MarkdownLaws::plainLines).holds(text -> {
            for (Text node : Nodes.below(markdown.parse(text), Text.class)) {
                assertStands(node, text);
            }
        });
    }

    private static List<String> plainLines(Random random) {
        return MarkdownTexts.any(random).stream()
                .filter(part -> part.chars().noneMatch(c -> c == '\0' || c == '\r' || c == '&' || c == '\\'))
                .toList();
    }

    private static void assertStands(Text node, String text) {
        String literal = node.getLiteral();
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.size() == 1 && spans.get(0).getLength() == literal.length()) {
            int start = spans.get(0).getInputIndex();
            assertEquals(literal, text.substring(start, start + literal.length()));
        }
    }
}
