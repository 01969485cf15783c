package dev.garden.cli.console;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what of a vault will be public: every note while that is readable, else how many of each folder. */
public final class PublicNotes {

    private static final int READABLE = 40;

    private final Garden garden;
    private final List<Note> notes;

    private PublicNotes(Garden garden) {
        this.garden = garden;
        this.notes = garden.publishedNotes().toList();
    }

    /** {@return what is public of a garden} */
    public static PublicNotes of(Garden garden) {
        return new PublicNotes(garden);
    }

    /** {@return how many notes stay private} */
    public int leftOut() {
        return garden.notes().size() - notes.size();
    }

    /** {@return the list as text} */
    public String text(Style style) {
        var text = new StringBuilder();
        text.append(style.strong(summary())).append('\n');
        if (notes.size() <= READABLE) {
            notes.forEach(note -> text.append("  ").append(line(note, style)).append('\n'));
        } else {
            folders()
                    .forEach((folder, count) ->
                            text.append(String.format(java.util.Locale.ROOT, "  %5d  %s%n", count, folder)));
            notes.stream()
                    .filter(Note::isProtected)
                    .forEach(note -> text.append("  ").append(line(note, style)).append('\n'));
        }
        return text.toString();
    }

    private String summary() {
        long locked = notes.stream().filter(Note::isProtected).count();
        String rest = locked == 0 ? "" : ", " + locked + " of them protected by a passphrase";
        return "Public: " + notes.size() + " of " + Counts.of(garden.notes().size(), "note") + rest;
    }

    private static String line(Note note, Style style) {
        String lock = note.isProtected() ? " (protected)" : "";
        return note.path() + lock + "  " + style.faint(note.permalink().path());
    }

    private Map<String, Integer> folders() {
        var folders = new TreeMap<String, Integer>();
        for (Note note : notes) {
            String folder = note.path().folder();
            int slash = folder.indexOf('/');
            String top = slash < 0 ? folder : folder.substring(0, slash);
            folders.merge(top.isEmpty() ? "(no folder)" : top + "/", 1, Integer::sum);
        }
        return folders;
    }
}
