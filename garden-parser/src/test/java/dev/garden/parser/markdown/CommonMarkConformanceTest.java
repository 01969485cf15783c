package dev.garden.parser.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.emphasis.EmphasisExtension;
import dev.garden.testing.MarkdownCase;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CommonMark 0.31.2, every example of its text, letter by letter. */
class CommonMarkConformanceTest {

    static List<MarkdownCase> cases() throws IOException {
        return MarkdownCase.read(
                CommonMarkConformanceTest.class.getResourceAsStream("/conformance/commonmark/spec-0.31.2.json"));
    }

    @Test
    void readsTheWholeSpecification() throws IOException {
        assertEquals(652, cases().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passesInStrictMode(MarkdownCase example) {
        String html = Markdown.with(MarkdownOptions.commonmark()).html(example.markdown());
        assertEquals(example.html(), html, example.markdown());
    }

    /** No example of the standard has CJK text beside a run in a way that the amendment changes. */
    @ParameterizedTest
    @MethodSource("cases")
    void passesWithOurEmphasis(MarkdownCase example) {
        var options =
                MarkdownOptions.builder().extension(EmphasisExtension.create()).build();
        assertEquals(example.html(), Markdown.with(options).html(example.markdown()), example.markdown());
    }
}
