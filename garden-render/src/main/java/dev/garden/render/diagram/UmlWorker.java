package dev.garden.render.diagram;

import dev.garden.render.spi.EngineResult;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Draws each diagram on a thread of its own, which is left behind when it takes too long: a build must not hang on a diagram. */
final class UmlWorker {

    private static final long STACK_BYTES = 16L << 20;

    private final long seconds;

    /**
     * Makes a worker.
     *
     * @param seconds that a diagram may take; on a busy machine this must not stop what another machine lets through
     */
    UmlWorker(long seconds) {
        this.seconds = seconds;
    }

    EngineResult draw(Supplier<EngineResult> drawing) {
        var task = new FutureTask<>(drawing::get);
        var thread = new Thread(null, task, "garden-diagram", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException tooLong) {
            thread.interrupt();
            return new EngineResult.Unfinished("the diagram takes too long to draw");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new EngineResult.Unfinished("the build was stopped");
        } catch (ExecutionException failed) {
            // No memory, or no font on this machine: another build may draw it.
            String reason = String.valueOf(failed.getCause());
            return new EngineResult.Unfinished("PlantUML fails on this diagram: " + reason.replaceAll("\\s+", " "));
        }
    }
}
