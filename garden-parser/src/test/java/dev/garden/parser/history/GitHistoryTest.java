package dev.garden.parser.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.NoteTimes;
import dev.garden.model.Timestamp;
import dev.garden.model.source.VaultPath;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GitHistoryTest {

    private static String commit(String day, String... changes) {
        return GitLog.COMMIT + day + "T00:00:00+08:00" + GitLog.PART + "\0\n" + String.join("\0", changes) + "\0\0";
    }

    private static String times(GitHistory history, String path) {
        NoteTimes times = history.times(VaultPath.of(path));
        return day(times.created()) + " " + day(times.updated());
    }

    private static String day(Timestamp time) {
        return Optional.ofNullable(time).map(known -> known.date().toString()).orElse("?");
    }

    @Test
    void takesTheOldestAndTheNewestCommitOfEachFile() {
        var history = GitHistory.of(commit("2022-01-01", "M", "b.md")
                + commit("2021-01-01", "M", "中/a.md", "A", "c.md")
                + commit("2020-01-01", "A", "b.md", "A", "中/a.md"));
        assertEquals("2020-01-01 2022-01-01", times(history, "b.md"));
        assertEquals("2020-01-01 2021-01-01", times(history, "中/a.md"));
        assertEquals("2021-01-01 2021-01-01", times(history, "c.md"));
        assertEquals("? ?", times(history, "other.md"));
        assertFalse(history.isShallow());
    }

    @Test
    void followsAFileThroughItsNames() {
        var history = GitHistory.of(commit("2023-01-01", "R100", "b.md", "c.md")
                + commit("2022-01-01", "R090", "a.md", "b.md", "A", "x.md")
                + commit("2021-01-01", "M", "a.md")
                + commit("2020-01-01", "A", "a.md"));
        assertEquals("2020-01-01 2023-01-01", times(history, "c.md"));
        assertEquals("2022-01-01 2022-01-01", times(history, "x.md"));
    }

    @Test
    void takesAFileThatCameBackForANewOne() {
        var history = GitHistory.of(commit("2022-01-01", "A", "a.md")
                + commit("2021-01-01", "D", "a.md")
                + commit("2020-01-01", "A", "a.md"));
        assertEquals("2022-01-01 2022-01-01", times(history, "a.md"));
    }

    @Test
    void believesNothingOfTheCommitWhereAShallowCloneEnds() {
        String border = GitLog.COMMIT + "2021-01-01T00:00:00Z" + GitLog.PART + "grafted, main\0\nA\0a.md\0A\0b.md\0";
        var history = GitHistory.of(commit("2022-01-01", "M", "a.md") + border);
        assertTrue(history.isShallow());
        assertEquals("? 2022-01-01", times(history, "a.md"));
        assertEquals("? ?", times(history, "b.md"));
    }

    @Test
    void survivesOutputThatIsCutOff() {
        for (String log : new String[] {"", "\0", "R100\0a", "A", GitLog.COMMIT + "", GitLog.COMMIT + "x\0A\0b"}) {
            assertEquals("? ?", times(GitHistory.of(log), "b"));
        }
    }
}
