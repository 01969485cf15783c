package dev.garden.render.diagram;

import dev.garden.render.spi.DiagramRenderer;
import dev.garden.render.spi.EngineAsset;
import dev.garden.render.spi.EngineAsset.Role;
import dev.garden.render.spi.EngineResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Draws PlantUML to SVG inside the JVM, with its own layout and its sandbox on: it reads no file and no address, and runs no program.
 * Other languages are not supported; Mermaid among them, which the browser draws.
 *
 * @since 0.1
 */
public final class PlantUmlRenderer implements DiagramRenderer {

    private static final Set<String> LANGUAGES = Set.of("plantuml", "puml", "uml", "plant-uml");

    private static final EngineAsset STYLE =
            EngineAsset.beside("diagram/diagram.css", Role.STYLE, PlantUmlRenderer.class);

    private static final long LONGEST_SECONDS = 30;

    private final UmlWorker worker = new UmlWorker(LONGEST_SECONDS);

    private PlantUmlRenderer() {}

    /** {@return the renderer; nothing is loaded yet} */
    public static PlantUmlRenderer create() {
        return new PlantUmlRenderer();
    }

    /** {@inheritDoc} */
    @Override
    public Optional<String> fingerprint() {
        return Optional.of("plantuml 1.2026.9, 1");
    }

    /** {@inheritDoc} */
    @Override
    public List<EngineAsset> assets() {
        return List.of(STYLE, EngineAsset.beside("diagram/zoom.js", Role.MODULE, PlantUmlRenderer.class));
    }

    /** {@inheritDoc} */
    @Override
    public List<EngineAsset> browserAssets() {
        return MermaidFiles.all(STYLE);
    }

    /** {@inheritDoc} */
    @Override
    public EngineResult draw(String source, String language) {
        if (!LANGUAGES.contains(language.toLowerCase(Locale.ROOT))) {
            return new EngineResult.Unsupported();
        }
        var uml = UmlSource.of(source);
        return uml.refusal().orElseGet(() -> worker.draw(() -> UmlDrawing.draw(uml)));
    }
}
