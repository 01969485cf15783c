package dev.garden.render.html;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.parser.markdown.code.CodeFence;
import dev.garden.parser.markdown.code.CodeHtml;
import dev.garden.parser.markdown.code.DiagramFence;
import dev.garden.parser.markdown.code.Fence;
import dev.garden.parser.markdown.code.MathFence;
import dev.garden.parser.markdown.icon.IconNode;
import dev.garden.parser.markdown.math.MathBlock;
import dev.garden.parser.markdown.math.MathInline;
import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.render.spi.CodeHighlighter;
import dev.garden.render.spi.DiagramRenderer;
import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.MathRenderer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the engines write formulas, code, diagrams and icons. What they make stands in slots: it is sound already, and no sanitiser
 * for HTML of notes would let it through.
 */
final class EngineHtml implements HtmlRenderer.HtmlRendererExtension {

    private static final String INLINE = "math math-inline";
    private static final String BLOCK = "math math-block";

    /** Names of languages that tell a reader nothing. */
    private static final Set<String> PLAIN = Set.of("", "text", "txt", "plain", "plaintext");

    /** Characters of code that fit into a page everywhere but on a telephone. */
    private static final int NARROW = 60;

    private final Body body;
    private final Node document;
    private final Slots slots;
    private @Nullable FormulaLabels labels;

    EngineHtml(Body body, Node document, Slots slots) {
        this.body = body;
        this.document = document;
        this.slots = slots;
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.attributeProviderFactory(context -> EngineHtml::describe);
        Engines engines = body.workshop().engines();
        if (engines.math() != null) {
            extend(html, engines.math());
        }
        if (engines.code() != null) {
            CodeHighlighter code = engines.code();
            html.nodeRendererFactory(HtmlNodes.render(CodeFence.class, (fence, out) -> code(code, fence, out)));
        }
        if (engines.diagrams() != null) {
            DiagramRenderer diagrams = engines.diagrams();
            html.nodeRendererFactory(
                    HtmlNodes.render(DiagramFence.class, (fence, out) -> diagram(diagrams, fence, out)));
        }
        if (engines.icons() != null) {
            var icons = new IconHtml(engines.icons());
            html.nodeRendererFactory(HtmlNodes.render(IconNode.class, (node, out) -> icon(icons, node, out)));
        }
    }

    private void extend(HtmlRenderer.Builder html, MathRenderer math) {
        html.nodeRendererFactory(HtmlNodes.render(MathInline.class, (node, out) -> {
            var style = node.isDisplayed() ? MathRenderer.Style.BLOCK : MathRenderer.Style.INLINE;
            formula(node, node.tex(), typeset(math, node.tex(), style), out);
        }));
        html.nodeRendererFactory(HtmlNodes.render(
                MathBlock.class,
                (node, out) -> formula(node, node.tex(), typeset(math, node.tex(), MathRenderer.Style.BLOCK), out)));
        html.nodeRendererFactory(HtmlNodes.render(MathFence.class, (node, out) -> {
            String tex = node.source().strip();
            formula(node, tex, typeset(math, tex, MathRenderer.Style.BLOCK), out);
        }));
    }

    /**
     * What may scroll sideways must be reached by keyboard, even where the browser does not see to it; style sheets write the language
     * of code into its corner.
     */
    private static void describe(Node node, String element, Map<String, String> attributes) {
        if (!element.equals("pre")) {
            return;
        }
        if (isWide(node)) {
            attributes.put("tabindex", "0");
        }
        if (node instanceof CodeFence fence && !PLAIN.contains(fence.info().language())) {
            attributes.put("data-language", fence.info().language());
        }
    }

    private static boolean isWide(Node node) {
        String text = node instanceof Fence fence
                ? fence.source()
                : node instanceof IndentedCodeBlock code ? code.getLiteral() : "";
        return text.lines().anyMatch(line -> line.length() > NARROW);
    }

    private EngineResult typeset(MathRenderer math, String tex, MathRenderer.Style style) {
        if (!FormulaLabels.isReferredToIn(tex)) {
            return math.render(tex, style, macros());
        }
        return labels().missing(tex)
                .<EngineResult>map(missing -> missing)
                .orElseGet(() -> math.render(labels().resolved(tex), style, macros()));
    }

    private FormulaLabels labels() {
        if (labels == null) {
            labels = FormulaLabels.of(document);
        }
        return labels;
    }

    private Map<String, String> macros() {
        var all = new HashMap<>(body.workshop().macros());
        all.putAll(BodySettings.macros(body.note()));
        return all;
    }

    private void formula(Node node, String tex, EngineResult result, HtmlNodes out) {
        boolean isInline = node instanceof MathInline;
        String element = isInline ? "span" : "div";
        String classes = node instanceof MathInline inline && !inline.isDisplayed() ? INLINE : BLOCK;
        String line = isInline ? "" : "\n";
        if (result instanceof EngineResult.Markup markup) {
            out.writer().raw(line);
            out.writer().tag(element, out.context().extendAttributes(node, element, Map.of("class", classes)));
            out.writer().raw(slots.keep(markup.html()));
            out.writer().tag("/" + element);
            out.writer().raw(line);
            return;
        }
        if (result instanceof EngineResult.Invalid invalid) {
            body.report(
                    HtmlDiagnostics.MATH_INVALID,
                    body.position(node, tex, invalid.offset()),
                    Diagnostic.quote(tex) + " is no formula: " + invalid.reason());
        }
        reportUnfinished(node, tex, result);
        out.writer().raw(line);
        out.text(element, node, Map.of("class", classes + " is-invalid"), tex);
        out.writer().raw(line);
    }

    private void reportUnfinished(Node node, String source, EngineResult result) {
        if (result instanceof EngineResult.Unfinished unfinished) {
            String message = Diagnostic.quote(source) + " is shown as it is: " + unfinished.reason();
            body.report(HtmlDiagnostics.ENGINE_UNFINISHED, node, message);
        }
    }

    private void code(CodeHighlighter engine, CodeFence fence, HtmlNodes out) {
        String language = fence.info().language();
        EngineResult result =
                language.isEmpty() ? new EngineResult.Unsupported() : engine.highlight(fence.code(), language);
        reportUnfinished(fence, fence.code(), result);
        String html = result instanceof EngineResult.Markup coloured ? coloured.html() : HtmlNodes.escape(fence.code());
        CodeHtml.write(out, fence, html);
    }

    private void diagram(DiagramRenderer engine, DiagramFence fence, HtmlNodes out) {
        EngineResult result = fence.isMermaid()
                ? new EngineResult.Unsupported()
                : engine.draw(fence.source(), fence.info().language());
        out.writer().line();
        if (result instanceof EngineResult.Markup markup) {
            var attributes = out.context().extendAttributes(fence, "div", Map.of("class", "diagram"));
            out.writer().tag("div", attributes);
            out.writer().raw(slots.keep(markup.html()));
            out.writer().tag("/div");
        } else if (fence.isMermaid()) {
            out.text("div", fence, Map.of("class", "mermaid"), fence.source().stripTrailing());
        } else {
            CodeHtml.plain(out, fence, HtmlNodes.escape(fence.source()));
        }
        if (result instanceof EngineResult.Invalid invalid) {
            var position = body.position(fence, fence.source(), invalid.offset());
            body.report(HtmlDiagnostics.DIAGRAM_INVALID, position, "The diagram is wrong: " + invalid.reason());
        }
        reportUnfinished(fence, fence.source(), result);
        out.writer().line();
    }

    private void icon(IconHtml icons, IconNode node, HtmlNodes out) {
        String html = icons.html(node);
        if (html.isEmpty()) {
            body.report(
                    HtmlDiagnostics.ICON_UNKNOWN,
                    node,
                    Diagnostic.quote(node.icon().toString()) + " is in no set");
            var missing = new Markup()
                    .open(
                            "span",
                            "class",
                            "iconify is-missing",
                            "data-icon",
                            node.icon().toString());
            out.writer().raw(missing.close("span").toString());
        } else {
            out.writer().raw(slots.keep(html));
        }
    }
}
