package dev.garden.parser.markdown.code;

import dev.garden.parser.markdown.spi.HtmlNodes;
import java.util.Map;
import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Fences as typed nodes, and their HTML where no engine colours, draws or answers them: code and queries as code, diagrams and
 * formulas as elements that hold their source.
 *
 * @since 0.1
 */
public final class CodeExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private final Set<String> plain;

    private CodeExtension(Set<String> plain) {
        this.plain = plain;
    }

    /** {@return the extension, for which every language means what it means} */
    public static CodeExtension create() {
        return new CodeExtension(Set.of());
    }

    /**
     * {@return an extension for which fences of these languages, in lower case, are nothing but code}
     *
     * @param languages in lower case, such as {@code mermaid}
     */
    public static CodeExtension withPlain(Set<String> languages) {
        return new CodeExtension(Set.copyOf(languages));
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(new FenceProcessor(plain));
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(HtmlNodes.render(
                CodeFence.class, (fence, out) -> CodeHtml.write(out, fence, HtmlNodes.escape(fence.code()))));
        html.nodeRendererFactory(HtmlNodes.render(QueryFence.class, (fence, out) -> writePlain(out, fence)));
        html.nodeRendererFactory(HtmlNodes.render(DiagramFence.class, (fence, out) -> {
            if (fence.isMermaid()) {
                writeSource(out, fence, "mermaid");
            } else {
                writePlain(out, fence);
            }
        }));
        html.nodeRendererFactory(
                HtmlNodes.render(MathFence.class, (fence, out) -> writeSource(out, fence, "math math-block")));
    }

    private static void writePlain(HtmlNodes out, Fence fence) {
        out.writer().line();
        CodeHtml.plain(out, fence, HtmlNodes.escape(fence.source()));
        out.writer().line();
    }

    private static void writeSource(HtmlNodes out, Fence fence, String classes) {
        out.writer().line();
        out.text("div", fence, Map.of("class", classes), fence.source().stripTrailing());
        out.writer().line();
    }
}
