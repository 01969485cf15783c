package dev.garden.model;

import dev.garden.model.link.Permalink;
import dev.garden.model.property.Properties;
import dev.garden.model.source.VaultPath;
import java.util.List;

/**
 * A note: one Markdown file of the vault. It depends on its own file alone (and on the garden's settings); what others know of it
 * is asked of the {@link Garden}.
 *
 * @param path where it is
 * @param title from its properties, else its file name
 * @param aliases its other names
 * @param permalink its address in the site
 * @param properties its frontmatter
 * @param settings what it says of its publishing and its page
 * @param times when it was made and changed
 * @param content the facts of its text
 * @param source its text
 * @since 0.1
 */
public record Note(
        VaultPath path,
        String title,
        List<String> aliases,
        Permalink permalink,
        Properties properties,
        NoteSettings settings,
        NoteTimes times,
        NoteContent content,
        NoteSource source) {

    /** Copies the aliases. */
    public Note {
        aliases = List.copyOf(aliases);
    }

    /**
     * {@return the same note at another address}
     *
     * @param other the new address
     */
    public Note at(Permalink other) {
        return new Note(path, title, aliases, other, properties, settings, times, content, source);
    }

    /**
     * {@return the same note with other times}
     *
     * @param other the new times
     */
    public Note with(NoteTimes other) {
        return new Note(path, title, aliases, permalink, properties, settings, other, content, source);
    }

    /** {@return its headings, in order} */
    public List<Heading> headings() {
        return content.headings();
    }

    /** {@return its tags: of properties, then of the text, each once} */
    public List<Tag> tags() {
        return content.tags();
    }

    /** {@return whether its page is encrypted} */
    public boolean isProtected() {
        return settings.passphrase() != null;
    }
}
