package dev.garden.parser.frontmatter;

import dev.garden.model.NoteSource;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.property.Properties;
import java.util.List;
import java.util.Set;

/**
 * The properties of a file and the text behind them.
 *
 * @param form how they are written
 * @param properties as written; what the plugin nests under {@code dg-note-properties} stands behind the others
 * @param nested the names of those that the plugin nests: its writer's own, whatever the plugin means by such a name
 * @param source the whole text, line ends as LF, without byte order mark; knows where the Markdown begins
 * @param unread the lines and names that could not be read for certain; empty when all is well
 * @param diagnostics what is wrong with the block
 * @since 0.1
 */
public record Frontmatter(
        Form form,
        Properties properties,
        Set<String> nested,
        NoteSource source,
        String unread,
        List<Diagnostic> diagnostics) {

    /**
     * How frontmatter is written.
     *
     * @since 0.1
     */
    public enum Form {
        /** There is none. */
        NONE,
        /** A block of YAML, as people write it. */
        YAML,
        /** One line of JSON, as the Digital Garden plugin writes it. */
        JSON
    }

    /** Copies the collections. */
    public Frontmatter {
        nested = Set.copyOf(nested);
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return properties that come from elsewhere, as those of a canvas} */
    public static Frontmatter of(Properties properties) {
        return new Frontmatter(Form.JSON, properties, Set.of(), NoteSource.of(""), "", List.of());
    }

    /** {@return whether a part of it is lost or doubtful} */
    public boolean isBroken() {
        return !unread.isEmpty();
    }

    /** {@return whether only the plugin can have written a property of that name here} */
    boolean isOfPlugin(String name) {
        return form == Form.JSON && !nested.contains(name);
    }

    /** {@return the block as written, with its dashes; empty when there is none} */
    String block() {
        return source.text().substring(0, source.bodyStart());
    }
}
