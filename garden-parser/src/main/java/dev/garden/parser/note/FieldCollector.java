package dev.garden.parser.note;

import dev.garden.model.InlineField;
import dev.garden.parser.markdown.field.Field;
import dev.garden.parser.markdown.spi.Nodes;
import dev.garden.parser.markdown.task.TaskMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Collects the fields of the text: those in brackets, and lines that are one whole. Rule: Dataview; a line with a field in brackets is
 * no field itself, an entry of a list counts as one line, and fields of tasks are the task's.
 */
final class FieldCollector implements FactCollector {

    private static final String SEPARATOR = "::";
    private static final Pattern SIGNS_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}_]+");
    private static final Pattern SIGNS_AFTER = Pattern.compile("[*~_`]+$");
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\s_/-]+");
    private static final Pattern COMMENT = Pattern.compile("%%.*?%%", Pattern.DOTALL);

    /** Stands for a line that holds a field in brackets. */
    private static final Text BRACKETED = new Text();

    private final NoteText text;
    private final FieldSource sources;
    private final List<InlineField> fields = new ArrayList<>();
    private int tasks;

    FieldCollector(NoteText text) {
        this.text = text;
        sources = new FieldSource(text);
    }

    @Override
    public void enter(Node node) {
        if (isTask(node)) {
            tasks++;
        } else if (tasks == 0 && node instanceof Field field) {
            FieldSource.Part part = sources.of(field);
            fields.add(new InlineField(field.key(), part.value().strip(), part.position()));
        } else if (tasks == 0 && (node instanceof Paragraph || node instanceof Heading)) {
            lines((Block) node);
        }
    }

    @Override
    public void exit(Node node) {
        if (isTask(node)) {
            tasks--;
        }
    }

    @Override
    public void finish(NoteFacts facts) {
        facts.fields.addAll(fields);
    }

    private static boolean isTask(Node node) {
        return node instanceof ListItem item && TaskMark.of(item).isPresent();
    }

    private void lines(Block block) {
        Map<Integer, Text> colons = colons(block);
        if (colons.isEmpty()) {
            return;
        }
        Nodes.below(block, Field.class).stream()
                .flatMap(field -> field.getSourceSpans().stream())
                .forEach(span -> colons.put(span.getLineIndex(), BRACKETED));
        if (block.getParent() instanceof ListItem) {
            line(block.getSourceSpans(), colons);
        } else {
            block.getSourceSpans().forEach(span -> line(List.of(span), colons));
        }
    }

    /** The first text with two colons on each line. Only what is read as text counts: code, formulas and comments hold no fields. */
    private static Map<Integer, Text> colons(Block block) {
        var colons = new TreeMap<Integer, Text>();
        Nodes.below(block, Text.class).stream()
                .filter(words -> words.getLiteral().contains(SEPARATOR))
                .filter(words -> !words.getSourceSpans().isEmpty())
                .forEach(words ->
                        colons.putIfAbsent(words.getSourceSpans().get(0).getLineIndex(), words));
        return colons;
    }

    private void line(List<SourceSpan> line, Map<Integer, Text> colons) {
        var words = line.stream()
                .flatMap(span -> Optional.ofNullable(colons.get(span.getLineIndex())).stream())
                .toList();
        if (!words.isEmpty() && !words.contains(BRACKETED)) {
            field(line, words.get(0));
        }
    }

    private void field(List<SourceSpan> line, Text words) {
        int start = line.get(0).getInputIndex();
        SourceSpan last = line.get(line.size() - 1);
        String source = text.source().body().substring(start, last.getInputIndex() + last.getLength());
        int colons = source.indexOf(SEPARATOR, words.getSourceSpans().get(0).getInputIndex() - start);
        String key = colons < 0 ? "" : key(source.substring(0, colons));
        if (!key.isEmpty()) {
            String value = COMMENT.matcher(source.substring(colons + SEPARATOR.length()))
                    .replaceAll("");
            fields.add(new InlineField(key, Spaces.fold(value), text.position(words)));
        }
    }

    /** The key that stands before the colons, without signs around it; empty when that is no key. */
    private static String key(String before) {
        String key = SIGNS_AFTER
                .matcher(SIGNS_BEFORE.matcher(before).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return KEY.matcher(key).matches() ? key : "";
    }
}
