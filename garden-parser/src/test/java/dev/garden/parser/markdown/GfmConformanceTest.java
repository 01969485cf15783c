package dev.garden.parser.markdown;

import dev.garden.parser.markdown.autolink.AutolinkExtension;
import dev.garden.parser.markdown.strikethrough.StrikethroughExtension;
import dev.garden.parser.markdown.table.TableExtension;
import dev.garden.parser.markdown.task.TaskExtension;
import dev.garden.testing.KnownFailures;
import dev.garden.testing.MarkdownCase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** GitHub Flavored Markdown 0.29 and the tests of its extensions, by structure and text. */
class GfmConformanceTest {

    private static final KnownFailures SPECIFICATION = new KnownFailures(Map.of(
            "646", "HTML comments are read as CommonMark 0.31 says, which ends them at the first -->",
            "653", "GitHub disarms some tags by name; we sanitise all HTML, which is the renderer's part"));

    private static final KnownFailures EXTENSIONS = new KnownFailures(
            Map.of("22", "GitHub disarms some tags by name; we sanitise all HTML, which is the renderer's part"));

    private static final Map<String, Extension> BY_NAME = Map.of(
            "table", TableExtension.create(),
            "strikethrough", StrikethroughExtension.github(),
            "autolink", AutolinkExtension.github(),
            "disabled", TaskExtension.github());

    static List<MarkdownCase> specification() throws IOException {
        return MarkdownCase.read(GfmConformanceTest.class.getResourceAsStream("/conformance/gfm/spec-0.29.json"));
    }

    static List<MarkdownCase> extensions() throws IOException {
        return MarkdownCase.read(GfmConformanceTest.class.getResourceAsStream("/conformance/gfm/extensions.json"));
    }

    @ParameterizedTest
    @MethodSource("specification")
    void followsTheSpecification(MarkdownCase example) {
        var options = MarkdownOptions.builder();
        BY_NAME.forEach((name, extension) -> {
            if (example.extensions().contains(name)) {
                options.extension(extension);
            }
        });
        check(SPECIFICATION, example, options.build());
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void readsTheExtensions(MarkdownCase example) {
        check(EXTENSIONS, example, MarkdownOptions.gfm());
    }

    private static void check(KnownFailures known, MarkdownCase example, MarkdownOptions options) {
        String html = Markdown.with(options).html(example.markdown());
        if (!example.html().strip().equals("<IGNORE>")) {
            known.check(example.name(), HtmlShape.of(example.html()), HtmlShape.of(html), example.markdown());
        }
    }
}
