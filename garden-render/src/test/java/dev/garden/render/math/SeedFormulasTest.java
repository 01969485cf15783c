package dev.garden.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.markdown.math.MathBlock;
import dev.garden.parser.markdown.math.MathInline;
import dev.garden.render.spi.EngineResult.Markup;
import dev.garden.render.spi.MathRenderer.Style;
import dev.garden.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.junit.jupiter.api.Test;

class SeedFormulasTest {

    /** Formulas that are wrong TeX, each with the reason: there are none. */
    private static final Map<String, String> WRONG = Map.of();

    @Test
    void everyFormulaOfTheSeedVaultIsTypeset() throws IOException {
        var formulas = formulas(SharedFiles.require("corpora/seed-garden"));
        var math = TemmlRenderer.create();
        var refused = new TreeMap<String, String>();
        formulas.forEach((tex, style) -> {
            var result = math.render(tex, style, Map.of());
            if (!(result instanceof Markup)) {
                refused.put(tex, result.toString());
            }
        });
        assertEquals(WRONG, refused);
        assertEquals(true, formulas.size() > 500, "distinct formulas: " + formulas.size());
    }

    private static Map<String, Style> formulas(Path vault) throws IOException {
        var parser = MarkdownParser.of(MarkdownOptions.obsidian());
        var found = new LinkedHashMap<String, Style>();
        for (Path note : notes(vault)) {
            parser.parse(Files.readString(note)).accept(new Collector(found));
        }
        return found;
    }

    private static List<Path> notes(Path vault) throws IOException {
        try (var files = Files.walk(vault)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList());
        }
    }

    private static final class Collector extends AbstractVisitor {
        private final Map<String, Style> found;

        private Collector(Map<String, Style> found) {
            this.found = found;
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof MathInline formula) {
                found.put(formula.tex(), formula.isDisplayed() ? Style.BLOCK : Style.INLINE);
            }
            visitChildren(node);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof MathBlock formula) {
                found.put(formula.tex(), Style.BLOCK);
            }
            visitChildren(block);
        }
    }
}
