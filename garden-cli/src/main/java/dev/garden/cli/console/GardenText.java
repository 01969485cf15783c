package dev.garden.cli.console;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.nav.Nav;
import dev.garden.model.nav.NavTarget;

/** A garden for people: its navigations, its tags, its notes. */
public final class GardenText {

    private GardenText() {}

    /** {@return the garden as text} */
    public static String of(Garden garden, Style style) {
        var text = new StringBuilder(style.strong(summary(garden)));
        garden.navs().forEach(nav -> text.append("\n  ").append(line(nav)));
        if (!garden.tags().isEmpty()) {
            text.append("\n").append(style.strong("Tags")).append("\n ");
            garden.tags()
                    .values()
                    .forEach(tagged -> text.append(" #")
                            .append(tagged.tag().name())
                            .append(" ")
                            .append(tagged.notes().size()));
        }
        text.append("\n").append(style.strong("Notes"));
        garden.notes().forEach(note -> text.append("\n  ").append(line(garden, note, style)));
        return text.toString();
    }

    private static String summary(Garden garden) {
        return Counts.of(garden.notes().size(), "note") + ", "
                + garden.publishedNotes().count() + " published; "
                + Counts.of(garden.attachments().size(), "attachment") + "; "
                + Counts.of(garden.navs().size(), "navigation");
    }

    private static String line(Nav nav) {
        long items = nav.items().count();
        long lost = nav.items()
                .filter(item -> item.target() instanceof NavTarget.Unresolved)
                .count();
        String scope = nav.scope().isEmpty() ? "the whole vault" : nav.scope() + "/";
        return nav.note() + " serves " + scope + ": " + Counts.of(nav.sections().size(), "section") + ", "
                + Counts.of(items, "item") + (lost == 0 ? "" : ", " + lost + " unresolved");
    }

    private static String line(Garden garden, Note note, Style style) {
        String state = garden.isPublished(note) ? note.isProtected() ? "protected" : "published" : "private";
        return note.path() + "  " + style.faint(state + "  " + note.permalink());
    }
}
