package dev.garden.parser.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code git log} once over a folder. The repository is as untrusted as the vault: whatever its configuration could make git
 * start (a pager, a diff program, a check of signatures, a fetch of missing objects) is switched off.
 */
final class GitLog {

    /** Stands before each commit. */
    static final char COMMIT = '\u0001';

    /** Stands between the parts of a commit's line. */
    static final char PART = '\u0002';

    private static final int LONGEST_SECONDS = 60;
    private static final List<String> COMMAND = List.of(
            "git",
            "--no-pager",
            "-c",
            "log.showSignature=false",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=",
            "-c",
            "protocol.allow=never",
            "-c",
            "core.quotePath=false",
            "log",
            "-z",
            "--format=" + COMMIT + "%aI" + PART + "%D",
            "--name-status",
            "--find-renames",
            "--no-ext-diff",
            "--no-textconv",
            "--relative");

    private GitLog() {}

    /** {@return whether a folder is in a work tree of git} */
    static boolean covers(Path folder) {
        for (Path above = folder.toAbsolutePath().normalize(); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    /** {@return what git says of the files in {@code folder}; empty when there is no git, no commit, or it takes too long} */
    static Optional<String> read(Path folder) {
        var command = new ArrayList<>(COMMAND);
        command.addAll(List.of("--", "."));
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        try {
            return output(builder.start());
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> output(Process git) throws IOException, InterruptedException {
        CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS).execute(git::destroyForcibly);
        try (var bytes = git.getInputStream()) {
            git.getOutputStream().close();
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? Optional.of(text) : Optional.empty();
        } finally {
            git.destroy();
        }
    }
}
