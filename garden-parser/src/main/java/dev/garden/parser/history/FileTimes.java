package dev.garden.parser.history;

import dev.garden.model.NoteTimes;
import dev.garden.model.Timestamp;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Completes the times of notes that do not say when they were made and changed.
 *
 * @since 0.1
 */
public final class FileTimes {

    private final @Nullable GitHistory history;
    private final boolean isCheckout;

    private FileTimes(@Nullable GitHistory history, boolean isCheckout) {
        this.history = history;
        this.isCheckout = isCheckout;
    }

    /** {@return the times of the files in a folder, with the history of the repository that it is in, if any} */
    public static FileTimes of(Path folder) {
        boolean checkout = GitLog.covers(folder);
        Optional<GitHistory> history = checkout ? GitLog.read(folder).map(GitHistory::of) : Optional.empty();
        return new FileTimes(history.orElse(null), checkout);
    }

    /** {@return all that the history says of the files in a folder, as git tells it; empty where there is none} */
    public static String history(Path folder) {
        return GitLog.covers(folder) ? GitLog.read(folder).orElse("unknown") : "";
    }

    /**
     * Completes the times of a note: the history fills what the note does not say, the file system what the history does not know.
     *
     * @param path of the note
     * @param said the times that the note names itself
     * @param modified when the file system says it was last changed
     * @return the completed times, each with its source
     */
    public NoteTimes complete(VaultPath path, NoteTimes said, Instant modified) {
        NoteTimes known = history == null ? NoteTimes.UNKNOWN : history.times(path);
        Timestamp created = said.created() == null ? known.created() : said.created();
        Timestamp updated = said.updated() == null ? known.updated() : said.updated();
        return new NoteTimes(created, updated == null ? ofFile(modified) : updated);
    }

    /** {@return whether the notes that have no other times than those of their files are to be reported, and the report} */
    public List<Diagnostic> diagnostics(Collection<VaultPath> onlyOfFiles) {
        boolean complete = !isCheckout || (history != null && !history.isShallow());
        return onlyOfFiles.stream()
                .sorted()
                .findFirst()
                .filter(first -> !complete)
                .map(first -> Diagnostic.of(
                        HistoryDiagnostics.CHECKOUT_ONLY,
                        first,
                        Position.START,
                        onlyOfFiles.size() + " notes, this one first, have no other time than that of the checkout"))
                .stream()
                .toList();
    }

    private static Timestamp ofFile(Instant modified) {
        var time = modified.atOffset(ZoneOffset.UTC);
        return new Timestamp(time.toLocalDate(), time.toLocalTime(), ZoneOffset.UTC, Timestamp.Source.FILE);
    }
}
