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
        int threads = Math.min(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), files.size());
        if (threads == 0) {
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            var next = new AtomicInteger();
            var done = new AtomicInteger();
            var workers = new ArrayList<Future<Void>>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(worker(files, next, () -> tell(progress, done, files.size()))));
            }
            await(workers);
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<Void> worker(List<PlannedFile> files, AtomicInteger next, Runnable told) {
        return () -> {
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                write(files.get(i));
                told.run();
            }
            return null;
        };
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

    private static void await(List<Future<Void>> workers) throws IOException {
        try {
            for (Future<Void> worker : workers) {
                worker.get();
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
