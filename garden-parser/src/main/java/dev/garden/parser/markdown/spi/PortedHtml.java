package dev.garden.parser.markdown.spi;

import org.commonmark.Extension;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A syntax whose HTML depends on the garden. A syntax whose HTML does not is a plain {@link HtmlRenderer.HtmlRendererExtension}.
 *
 * @since 0.1
 */
public interface PortedHtml extends Extension {

    /**
     * Adds the node renderers of the syntax.
     *
     * @param html the renderer of one note
     * @param ports what it may ask of the garden
     */
    void extend(HtmlRenderer.Builder html, HtmlPorts ports);
}
