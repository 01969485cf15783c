package dev.garden.parser;

import dev.garden.model.Note;
import dev.garden.model.Timestamp;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.history.FileTimes;
import dev.garden.parser.vault.DirectorySource;
import dev.garden.parser.vault.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Notes with the times that they do not name themselves. Only a vault on disk has others; whoever asks for a time is told its source.
 *
 * @param notes in the given order
 * @param diagnostics of times that nobody knows
 */
record TimedNotes(List<Note> notes, List<Diagnostic> diagnostics) {

    /** Completes the times of notes. */
    static TimedNotes of(List<Note> notes, VaultFiles files) {
        boolean complete = notes.stream()
                .allMatch(note -> note.times().created() != null && note.times().updated() != null);
        if (complete || !(files.source() instanceof DirectorySource folder)) {
            return new TimedNotes(notes, List.of());
        }
        Map<VaultPath, SourceFile> byPath =
                files.files().stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
        FileTimes times = FileTimes.of(folder.root());
        var timed = notes.stream().map(note -> timed(note, byPath, times)).toList();
        var onlyOfFiles =
                timed.stream().filter(TimedNotes::isOnlyOfFile).map(Note::path).toList();
        return new TimedNotes(timed, times.diagnostics(onlyOfFiles));
    }

    private static Note timed(Note note, Map<VaultPath, SourceFile> files, FileTimes times) {
        SourceFile file = files.get(note.path());
        return file == null ? note : note.with(times.complete(note.path(), note.times(), file.modified()));
    }

    private static boolean isOnlyOfFile(Note note) {
        Timestamp updated = note.times().updated();
        return note.times().created() == null && updated != null && updated.source() == Timestamp.Source.FILE;
    }
}
