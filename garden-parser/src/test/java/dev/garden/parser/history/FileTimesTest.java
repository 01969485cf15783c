package dev.garden.parser.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.garden.model.NoteTimes;
import dev.garden.model.Timestamp;
import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTimesTest {

    private static final VaultPath NOTE = VaultPath.of("笔记.md");
    private static final Instant CHECKOUT = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private Path vault;

    @BeforeEach
    void makeVault() throws IOException {
        vault = Files.createDirectories(folder.resolve("repo/vault"));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(arguments));
        var git = new ProcessBuilder(command)
                .directory(folder.resolve("repo").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), said);
    }

    private void commit(String text, String day) throws IOException, InterruptedException {
        Files.writeString(vault.resolve(NOTE.value()), text);
        git("add", "-A");
        git("commit", "-q", "-m", "x", "--date=" + day + "T12:00:00+08:00");
    }

    private void needsGit() {
        boolean present = List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, "git")));
        assumeTrue(present, "needs git");
    }

    private static NoteTimes times(Path folder) {
        return FileTimes.of(folder).complete(NOTE, NoteTimes.UNKNOWN, CHECKOUT);
    }

    @Test
    void readsTheHistoryOfAVaultInARepository() throws Exception {
        needsGit();
        git("init", "-q");
        commit("one", "2020-02-29");
        commit("two", "2021-01-01");
        NoteTimes times = times(vault);
        assertEquals(
                "2020-02-29T12:00:00+08:00",
                Objects.requireNonNull(times.created()).iso());
        assertEquals(
                "2021-01-01T12:00:00+08:00",
                Objects.requireNonNull(times.updated()).iso());
        assertEquals(Timestamp.Source.HISTORY, times.updated().source());
        assertEquals(List.of(), FileTimes.of(vault).diagnostics(List.of(NOTE)));
    }

    @Test
    void reportsAShallowCloneAndFallsBackOnTheFile() throws Exception {
        needsGit();
        git("init", "-q");
        commit("one", "2020-02-29");
        commit("two", "2021-01-01");
        git(
                "clone",
                "-q",
                "--depth",
                "1",
                folder.resolve("repo").toUri().toString(),
                folder.resolve("shallow").toString());
        Path shallow = folder.resolve("shallow/vault");
        NoteTimes times = times(shallow);
        assertEquals(
                "2026-01-01T00:00:00Z", Objects.requireNonNull(times.updated()).iso());
        assertEquals(Timestamp.Source.FILE, times.updated().source());
        var reported = FileTimes.of(shallow).diagnostics(List.of(VaultPath.of("z.md"), NOTE));
        assertEquals("dates.checkout-only", reported.get(0).code().id());
        assertEquals(VaultPath.of("z.md"), reported.get(0).file());
    }

    @Test
    void startsNoProgramThatARepositoryNames() throws Exception {
        needsGit();
        git("init", "-q");
        commit("one", "2020-02-29");
        Path trace = folder.resolve("trace");
        Path program = Files.writeString(folder.resolve("evil.sh"), "#!/bin/sh\ntouch " + trace + "\n");
        assertEquals(true, program.toFile().setExecutable(true));
        for (String name : List.of("core.pager", "diff.external", "gpg.program", "core.fsmonitor")) {
            git("config", name, program.toString());
        }
        git("config", "log.showSignature", "true");
        assertEquals(
                "2020-02-29T12:00:00+08:00",
                Objects.requireNonNull(times(vault).created()).iso());
        assertFalse(Files.exists(trace));
    }

    @Test
    void letsTheNoteSpeakFirst() {
        var said = new NoteTimes(
                null, new Timestamp(java.time.LocalDate.of(1999, 1, 1), null, null, Timestamp.Source.PROPERTY));
        NoteTimes times = FileTimes.of(vault).complete(NOTE, said, CHECKOUT);
        assertEquals("1999-01-01", Objects.requireNonNull(times.updated()).iso());
        assertEquals(null, times.created());
        assertEquals(List.of(), FileTimes.of(vault).diagnostics(List.of(NOTE)));
    }
}
