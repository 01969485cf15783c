package dev.garden.render.plan.run;

import dev.garden.render.output.SiteWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Makes and writes files on all processors. What comes out does not depend on their number or on who is first. */
public final class ParallelRun {

    private static final int MOST_THREADS = 8;

    private final SiteWriter writer;
    private final Findings findings;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    public ParallelRun(SiteWriter writer, Findings findings) {
        this.writer = writer;
        this.findings = findings;
    }

    public int written() {
        return written.get();
    }

    public int unchanged() {
        return unchanged.get();
    }

    public void write(List<PlannedFile> files, Progress progress) throws IOException {
        write(files, List.of(), progress);
    }

    /**
     * Makes and writes files, and does beside it what later ones need and what takes long.
     *
     * @param files to write
     * @param before is begun first, and is done when this returns
     * @param progress is told after each file
     * @throws IOException if a file cannot be written
     */
    public void write(List<PlannedFile> files, List<Runnable> before, Progress progress) throws IOException {
        var done = new AtomicInteger();
        var jobs = new ArrayList<Callable<Void>>();
        before.forEach(work -> jobs.add(Executors.callable(work, null)));
        files.forEach(file -> jobs.add(() -> {
            write(file);
            tell(progress, done, files.size());
            return null;
        }));
        run(jobs);
    }

    private static void run(List<Callable<Void>> jobs) throws IOException {
        int threads = Math.min(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), jobs.size());
        if (threads == 0) {
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            var running = new ArrayList<Future<Void>>();
            jobs.forEach(job -> running.add(pool.submit(job)));
            await(running);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void tell(Progress progress, AtomicInteger done, int total) {
        synchronized (done) {
            progress.pageWritten(done.incrementAndGet(), total);
        }
    }

    private void write(PlannedFile file) throws IOException {
        var outcome = writer.write(file.path(), file.maker().make(findings));
        (outcome == SiteWriter.Outcome.WRITTEN ? written : unchanged).incrementAndGet();
    }

    private static void await(List<Future<Void>> running) throws IOException {
        try {
            for (Future<Void> job : running) {
                job.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("writing the site was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw rethrown(failed.getCause());
        }
    }

    private static IOException rethrown(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
