package dev.garden.cli.command;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.link.Permalink;
import dev.garden.model.source.VaultPath;
import java.util.Locale;
import java.util.Optional;

/** Finds the note that a person names. */
final class NoteArgument {

    /** What a name may be, for the help. */
    static final String FORMS = "Its path in the vault, with or without .md, its name, an alias, or its permalink.";

    private static final int SUGGESTIONS = 3;

    private NoteArgument() {}

    static Optional<Note> find(Garden garden, String name) {
        return VaultPath.parse(name)
                .flatMap(garden::note)
                .or(() -> VaultPath.parse(name + ".md").flatMap(garden::note))
                .or(() -> name.startsWith("/") ? Permalink.parse(name).flatMap(garden::note) : Optional.empty())
                .or(() -> garden.note(name));
    }

    /** {@return the message that there is no such note, with those whose paths hold the name} */
    static String missing(Garden garden, String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replaceFirst("\\.md$", "");
        var message = new StringBuilder("garden: There is no note " + Diagnostic.quote(name) + " in the vault.");
        garden.notes().stream()
                .map(note -> note.path().value())
                .filter(path -> path.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(SUGGESTIONS)
                .forEach(path -> message.append("\n  Did you mean ").append(path));
        return message.toString();
    }
}
