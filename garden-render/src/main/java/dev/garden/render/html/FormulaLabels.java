package dev.garden.render.html;

import dev.garden.parser.markdown.code.MathFence;
import dev.garden.parser.markdown.math.MathBlock;
import dev.garden.parser.markdown.math.MathInline;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.render.spi.EngineResult.Invalid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/**
 * The labels of the formulas of one document: {@code \ref} and {@code \eqref} name them from other formulas, which an engine that sets
 * one formula at a time cannot know. A label stands for the {@code \tag} of its row. Rule: AMS's amsmath.
 */
final class FormulaLabels {

    private static final Pattern ROW = Pattern.compile("\\\\\\\\");
    private static final Pattern LABEL = Pattern.compile("\\\\label\\s*\\{([^{}]*)\\}");
    private static final Pattern TAG = Pattern.compile("\\\\tag\\*?\\s*\\{([^{}]*)\\}");
    private static final Pattern REFERENCE = Pattern.compile("\\\\(eq)?ref\\s*\\{([^{}]*)\\}");

    private final Map<String, String> tags = new HashMap<>();

    private FormulaLabels() {}

    static FormulaLabels of(Node document) {
        var labels = new FormulaLabels();
        Nodes.below(document, Node.class).forEach(node -> labels.read(tex(node)));
        return labels;
    }

    private static String tex(Node node) {
        if (node instanceof MathInline inline) {
            return inline.tex();
        }
        if (node instanceof MathBlock block) {
            return block.tex();
        }
        return node instanceof MathFence fence ? fence.source() : "";
    }

    private void read(String tex) {
        for (String row : ROW.split(tex)) {
            Matcher tag = TAG.matcher(row);
            Matcher label = LABEL.matcher(row);
            if (tag.find() && label.find()) {
                tags.putIfAbsent(label.group(1).strip(), tag.group(1));
            }
        }
    }

    static boolean isReferredToIn(String tex) {
        return REFERENCE.matcher(tex).find();
    }

    /** {@return why a reference in {@code tex} leads nowhere; empty if all lead somewhere} */
    Optional<Invalid> missing(String tex) {
        return REFERENCE
                .matcher(tex)
                .results()
                .filter(reference -> !tags.containsKey(reference.group(2).strip()))
                .findFirst()
                .map(reference -> new Invalid(
                        "no formula of this note has both \\tag and \\label{" + reference.group(2) + "}",
                        reference.start()));
    }

    /** {@return {@code tex} with the tags in the place of the references} */
    String resolved(String tex) {
        return REFERENCE.matcher(tex).replaceAll(reference -> {
            String tag = tags.getOrDefault(reference.group(2).strip(), "");
            return Matcher.quoteReplacement("\\text{" + (reference.group(1) == null ? tag : "(" + tag + ")") + "}");
        });
    }
}
