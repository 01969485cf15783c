package dev.garden.parser.history;

import dev.garden.model.NoteTimes;
import dev.garden.model.Timestamp;
import dev.garden.model.source.VaultPath;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/** What the log of git says of each file: when it was added, under whatever name, and when it was last changed. */
final class GitHistory {

    /** What git calls a commit whose parents a shallow clone has left out: it seems to add every file. */
    private static final String SHALLOW = "grafted";

    private final Map<String, Timestamp> created = new HashMap<>();
    private final Map<String, Timestamp> updated = new HashMap<>();
    private final Map<String, String> laterNames = new HashMap<>();
    private final Set<String> earlierFiles = new HashSet<>();
    private boolean shallow;

    private GitHistory() {}

    /** {@return the history that the output of {@link GitLog} tells, newest commit first} */
    static GitHistory of(String log) {
        var history = new GitHistory();
        var tokens = new ArrayDeque<String>();
        Stream.of(log.split("\0")).filter(token -> !token.isBlank()).forEach(tokens::add);
        Optional<Timestamp> time = Optional.empty();
        while (tokens.size() > 1) {
            String token = tokens.remove().strip();
            if (token.indexOf(GitLog.COMMIT) == 0) {
                time = history.commit(token.substring(1));
            } else {
                history.change(token, tokens, time);
            }
        }
        return history;
    }

    /** {@return whether a part of the history is missing} */
    boolean isShallow() {
        return shallow;
    }

    /** {@return the times of a file; unknown ones are null} */
    NoteTimes times(VaultPath path) {
        return new NoteTimes(created.get(path.value()), updated.get(path.value()));
    }

    private Optional<Timestamp> commit(String line) {
        int part = line.indexOf(GitLog.PART);
        if (line.substring(part + 1).contains(SHALLOW)) {
            shallow = true;
            return Optional.empty();
        }
        try {
            var time = OffsetDateTime.parse(line.substring(0, Math.max(part, 0)));
            return Optional.of(
                    new Timestamp(time.toLocalDate(), time.toLocalTime(), time.getOffset(), Timestamp.Source.HISTORY));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A status is followed by a path, that of a renamed or copied file by two. */
    private void change(String status, Queue<String> paths, Optional<Timestamp> time) {
        String from = paths.remove();
        boolean two = (status.startsWith("R") || status.startsWith("C")) && !paths.isEmpty();
        String path = two ? paths.remove() : from;
        time.ifPresent(when -> change(status, path, when));
        if (two && status.startsWith("R")) {
            move(from, path);
        }
    }

    private void change(String status, String path, Timestamp time) {
        if (earlierFiles.contains(path) || status.startsWith("D")) {
            earlierFiles.add(path);
            return;
        }
        String name = laterNames.getOrDefault(path, path);
        updated.putIfAbsent(name, time);
        if (status.startsWith("A") || status.startsWith("C")) {
            created.put(name, time);
            earlierFiles.add(path);
        }
    }

    /** Commits before this one speak of the file by its former name. */
    private void move(String from, String to) {
        if (!earlierFiles.contains(to)) {
            laterNames.put(from, laterNames.getOrDefault(to, to));
            earlierFiles.remove(from);
            earlierFiles.add(to);
        }
    }
}
