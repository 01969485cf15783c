package dev.garden.parser.markdown.field;

import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.parser.markdown.spi.InlineSyntax;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Inline fields in brackets, shown as Dataview shows them: square brackets show key and value, parentheses the value alone. A
 * field that fills a line ({@code key:: value}) stays text.
 *
 * @since 0.1
 */
public final class FieldExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private FieldExtension() {}

    /** {@return the extension; it has no options} */
    public static FieldExtension create() {
        return new FieldExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(InlineSyntax.at('\\', () -> EscapedBracket::parse));
        parser.postProcessor(new FieldProcessor());
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(HtmlNodes.render(Field.class, FieldExtension::write));
    }

    private static void write(Field field, HtmlNodes out) {
        boolean whole = field.form() == Field.Form.SQUARE;
        out.writer()
                .tag("span", out.context().extendAttributes(field, "span", Map.of("class", "dataview inline-field")));
        if (whole) {
            out.writer().tag("span", names(field, "dataview inline-field-key"));
            out.writer().text(field.key());
            out.writer().tag("/span");
        }
        out.writer()
                .tag(
                        "span",
                        whole
                                ? Map.of("class", "dataview inline-field-value")
                                : names(field, "dataview inline-field-standalone-value"));
        out.children(field);
        out.writer().tag("/span");
        out.writer().tag("/span");
    }

    private static Map<String, String> names(Field field, String classes) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", classes);
        attributes.put("data-dv-key", field.key());
        attributes.put("data-dv-norm-key", field.canonicalKey());
        return attributes;
    }
}
