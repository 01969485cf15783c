package dev.garden.render.diagram;

import dev.garden.render.picture.DrawingThread;
import dev.garden.render.spi.EngineResult;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Draws each diagram on a thread of its own, and says what came of it. */
final class UmlWorker {

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
        try {
            return DrawingThread.call("garden-diagram", seconds, drawing);
        } catch (TimeoutException tooLong) {
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
