package dev.garden.render.plan.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.output.SiteSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelRunTest {

    private static PlannedFile file(int number, PlannedFile.Maker maker) {
        return new PlannedFile(OutputPath.of("f" + number + ".txt"), maker);
    }

    private static List<PlannedFile> files(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> file(i, findings -> OutputContent.of("text " + i)))
                .toList();
    }

    @Test
    void makesEveryFileAndTellsOfEachInTurn() throws IOException {
        var sink = SiteSink.memory();
        var told = new ArrayList<Integer>();
        try (var writer = sink.open()) {
            var run = new ParallelRun(writer, new Findings(List.of()));
            run.write(files(100), (written, total) -> told.add(written));
            assertEquals(100, run.written());
            writer.finish();
        }
        assertEquals(IntStream.rangeClosed(1, 100).boxed().toList(), told);
        assertEquals("text 99", sink.text("f99.txt").orElseThrow());
    }

    @Test
    void doesWhatLaterFilesNeedBeforeItReturns() throws IOException {
        var done = new AtomicInteger();
        try (var writer = SiteSink.memory().open()) {
            List<Runnable> work = List.of(done::incrementAndGet, done::incrementAndGet);
            new ParallelRun(writer, new Findings(List.of())).write(files(3), work, Progress.NONE);
        }
        assertEquals(2, done.get());
    }

    @Test
    void failsWithTheFirstFileThatFails() throws IOException {
        var files = new ArrayList<>(files(50));
        files.set(20, file(20, findings -> {
            throw new IOException("first");
        }));
        files.set(30, file(30, findings -> {
            throw new IllegalStateException("second");
        }));
        try (var writer = SiteSink.memory().open()) {
            var run = new ParallelRun(writer, new Findings(List.of()));
            var failed = assertThrows(IOException.class, () -> run.write(files, Progress.NONE));
            assertEquals("first", failed.getMessage());
            assertTrue(run.written() >= 20);
        }
    }
}
