package dev.garden.render.picture;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Draws on a thread of its own, which is left behind when it takes too long: a build must not hang on a picture. */
public final class DrawingThread {

    private static final long STACK_BYTES = 16L << 20;

    private DrawingThread() {}

    /**
     * {@return what {@code drawing} gives}
     *
     * @param name of the thread
     * @param seconds that it may take; on a busy machine this must not stop what another machine lets through
     * @throws TimeoutException if it takes longer
     * @throws ExecutionException if it throws something
     * @throws InterruptedException if the build was stopped
     */
    public static <T> T call(String name, long seconds, Supplier<T> drawing)
            throws TimeoutException, ExecutionException, InterruptedException {
        var task = new FutureTask<>(drawing::get);
        var thread = new Thread(null, task, name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException tooLong) {
            thread.interrupt();
            throw tooLong;
        }
    }
}
