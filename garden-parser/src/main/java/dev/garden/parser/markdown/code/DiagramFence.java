package dev.garden.parser.markdown.code;

import java.util.Set;

/**
 * The source of a diagram: {@code mermaid}, or PlantUML as {@code plantuml}, {@code puml} or {@code uml}.
 *
 * @since 0.1
 */
public final class DiagramFence extends Fence {

    static final Set<String> LANGUAGES = Set.of("mermaid", "plantuml", "puml", "uml");

    DiagramFence(FenceInfo info, String source) {
        super(info, source);
    }

    /** {@return whether the diagram is drawn in the browser, where its element is {@code div.mermaid}} */
    public boolean isMermaid() {
        return info().key().equals("mermaid");
    }
}
