package dev.garden.parser.frontmatter;

import dev.garden.model.NoteSettings;
import dev.garden.model.NoteTimes;
import dev.garden.model.Tag;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.property.Properties;
import java.util.List;

/**
 * What the properties of a note mean, before its text is looked at.
 *
 * @param title from {@code title}, else the file name
 * @param properties all of them, with a mask in the place of passphrases
 * @param aliases its other names
 * @param tags of its properties, each once
 * @param settings of its publishing and its page
 * @param times that it names itself
 * @param diagnostics what is wrong with its values; those of the block are in {@link Frontmatter}
 * @since 0.1
 */
public record NoteHead(
        String title,
        Properties properties,
        List<String> aliases,
        List<Tag> tags,
        NoteSettings settings,
        NoteTimes times,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public NoteHead {
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
        diagnostics = List.copyOf(diagnostics);
    }
}
