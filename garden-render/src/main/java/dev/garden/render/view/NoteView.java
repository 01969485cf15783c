package dev.garden.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note as its own page shows it. What the note has switched off is empty or null.
 *
 * @param title its title
 * @param icon its icon as written in its properties; null for none
 * @param showTitle whether the title stands above the text
 * @param repeatsTitle whether the text begins with a heading that says the same
 * @param body its text
 * @param classes classes of its {@code main} element
 * @param tags tags of its properties
 * @param created when it was made, if it says so
 * @param updated when it was last changed, if it says so
 * @param minutes how long reading it takes, at least 1
 * @param outline its headings in order; empty when the contents are switched off
 * @param properties its own properties, without those that steer publishing; empty unless the note says {@code dg-pass-frontmatter: true}
 * @param lock what its page shows instead of the text; null for a note that is open to all
 * @since 0.1
 */
public record NoteView(
        String title,
        @Nullable String icon,
        boolean showTitle,
        boolean repeatsTitle,
        Html body,
        List<String> classes,
        List<TagView> tags,
        @Nullable TimeView created,
        @Nullable TimeView updated,
        int minutes,
        List<HeadingView> outline,
        List<PropertyView> properties,
        @Nullable Lock lock) {

    /**
     * What the page of a protected note shows.
     *
     * @param hint what its author lets readers know of the passphrase; null for none
     * @param sealed what the page shows once it is open, encrypted, for the module that opens it
     * @since 0.1
     */
    public record Lock(@Nullable String hint, String sealed) {}

    /** Copies the lists. */
    public NoteView {
        classes = List.copyOf(classes);
        tags = List.copyOf(tags);
        outline = List.copyOf(outline);
        properties = List.copyOf(properties);
    }
}
