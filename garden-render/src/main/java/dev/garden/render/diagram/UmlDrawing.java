package dev.garden.render.diagram;

import dev.garden.render.markup.MarkupFilter;
import dev.garden.render.picture.Headless;
import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.EngineResult.Invalid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.atmp.CucaDiagram;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.error.PSystemError;

/** The only class that names PlantUML, so that a vault without diagrams loads none of it. */
final class UmlDrawing {

    /** Nodes and edges; layout takes time in their square. */
    private static final int MOST_PARTS = 150;

    /** What bears PlantUML's name for a special answer and still is a diagram; the others print the version, fonts, folders, jokes. */
    private static final Set<String> DIAGRAMS = Set.of("PSystemSalt", "PSystemEbnf", "PSystemRegex");

    /** PlantUML logs the stack traces of its own faults here; what went wrong is in the result. */
    private static final Logger NOISE = Logger.getLogger("com.plantuml");

    static {
        NOISE.setLevel(Level.OFF);
        // Read once a process, before its first class: no file, no address, no program, no environment.
        System.setProperty("PLANTUML_SECURITY_PROFILE", "SANDBOX");
        Headless.ensure();
    }

    private UmlDrawing() {}

    static EngineResult draw(UmlSource source) {
        try {
            var blocks = new SourceStringReader(source.text()).getBlocks();
            return blocks.isEmpty() ? nothing() : draw(source, blocks.get(0));
        } catch (IOException | RuntimeException e) {
            return new Invalid("PlantUML fails on this diagram: " + e.getClass().getSimpleName(), -1);
        } catch (StackOverflowError e) {
            return new Invalid("the diagram nests too deep", -1);
        }
    }

    private static EngineResult draw(UmlSource source, BlockUml block) throws IOException {
        Diagram diagram = block.getDiagram();
        if (diagram instanceof PSystemError error) {
            return invalid(source, error);
        }
        if (diagram instanceof CucaDiagram graph
                && graph.leafs().size() + graph.getLinks().size() > MOST_PARTS) {
            return new Invalid("the diagram has more than " + MOST_PARTS + " nodes and edges", -1);
        }
        String name = diagram.getClass().getSimpleName();
        return name.startsWith("PSystem") && !DIAGRAMS.contains(name) ? nothing() : svg(source, diagram);
    }

    private static EngineResult svg(UmlSource source, Diagram diagram) throws IOException {
        var bytes = new ByteArrayOutputStream();
        diagram.exportDiagram(bytes, 0, new FileFormatOption(FileFormat.SVG));
        var rules = SvgRules.forDiagram(source.written());
        String svg = MarkupFilter.of(rules).clean(bytes.toString(StandardCharsets.UTF_8));
        return svg.startsWith("<svg") ? new EngineResult.Markup(rules.titled(svg)) : nothing();
    }

    private static EngineResult nothing() {
        return new Invalid("there is no diagram in this", -1);
    }

    private static EngineResult invalid(UmlSource source, PSystemError error) {
        var first = error.getFirstError();
        String reason = first.getError()
                .replace("Syntax Error?", "PlantUML does not understand this line")
                .strip();
        return new Invalid(reason, source.offset(first.getPosition()));
    }
}
