package dev.garden.parser.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.emphasis.EmphasisExtension;
import dev.garden.parser.markdown.strikethrough.StrikethroughExtension;
import dev.garden.testing.MarkdownCase;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Emphasis beside CJK text: the amendment by default, the standard in strict mode. */
class CjkConformanceTest {

    static List<MarkdownCase> cases() throws IOException {
        return MarkdownCase.read(CjkConformanceTest.class.getResourceAsStream("/conformance/cjk/emphasis.json"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void followsTheAmendment(MarkdownCase example) {
        var options = MarkdownOptions.builder()
                .extension(EmphasisExtension.create())
                .extension(StrikethroughExtension.create())
                .build();
        assertShape(example.html(), options, example);
    }

    /** Struck text is no part of the standard, so a strict parser leaves its tildes alone. */
    @ParameterizedTest
    @MethodSource("cases")
    void followsTheStandardInStrictMode(MarkdownCase example) {
        assertShape(example.strict(), MarkdownOptions.commonmark(), example);
    }

    private static void assertShape(String expected, MarkdownOptions options, MarkdownCase example) {
        String html = Markdown.with(options).html(example.markdown());
        assertEquals(HtmlShape.of(expected), HtmlShape.of(html), example.markdown());
    }
}
