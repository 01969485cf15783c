package dev.garden.render.script;

import dev.garden.render.script.LimitedContextFactory.MeteredContext;
import dev.garden.render.script.LimitedContextFactory.StoppedError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mozilla.javascript.RhinoException;

/**
 * Runs scripts of the jar on a few threads of its own, which have the deep stack that recursive parsers in JavaScript need and end when
 * there is nothing to do. Safe to call from many threads.
 *
 * @since 0.1
 */
public final class ScriptHost {

    private static final long STACK_BYTES = 16L << 20;
    private static final long IDLE_SECONDS = 5;

    /** A quarter of a second warm, half a second cold. */
    private static final long INSTRUCTIONS = 50_000_000;

    /** For what runs without counting; on a busy machine it must not stop what another machine lets through. */
    private static final long NANOS = 5_000_000_000L;

    private final ScriptSources sources;
    private final LimitedContextFactory contexts = new LimitedContextFactory();
    private final Deque<ScriptSession> idle = new ConcurrentLinkedDeque<>();
    private final Executor workers;

    private ScriptHost(String name, UnaryOperator<String> source) {
        this.sources = new ScriptSources(source);
        this.workers = workers(name);
    }

    /**
     * Makes a host; nothing is loaded yet.
     *
     * @param name of its threads
     * @param source gives a script for its name
     * @return the host
     */
    public static ScriptHost of(String name, UnaryOperator<String> source) {
        return new ScriptHost(name, source);
    }

    /**
     * Reads a script of the jar.
     *
     * @param anchor the class beside which it lies
     * @param name of the file
     * @return its text
     */
    public static String resource(Class<?> anchor, String name) {
        try (var in = Objects.requireNonNull(anchor.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs something in a session.
     *
     * @param preparation loads what the call needs, without limit: scripts of the jar are trusted, and the first load is slow
     * @param call what may take half a second or so
     * @return what the call returned
     */
    public ScriptResult run(Consumer<ScriptSession> preparation, Function<ScriptSession, String> call) {
        return onWorker(() -> {
            try (var context = contexts.enterContext()) {
                var session = idle.poll();
                if (session == null) {
                    session = new ScriptSession(sources, context);
                }
                preparation.accept(session);
                ((MeteredContext) context).allow(INSTRUCTIONS, NANOS);
                var result = attempt(session, call);
                if (result instanceof ScriptResult.Value) {
                    idle.push(session); // one that failed may be left in a state that others should not see
                }
                return result;
            }
        });
    }

    private static ScriptResult attempt(ScriptSession session, Function<ScriptSession, String> call) {
        try {
            return new ScriptResult.Value(call.apply(session));
        } catch (RhinoException e) {
            return new ScriptResult.Failure(e.details());
        } catch (RuntimeException faultOfTheInterpreter) {
            return new ScriptResult.Failure(faultOfTheInterpreter.toString());
        } catch (StoppedError | StackOverflowError e) {
            return new ScriptResult.Stopped();
        }
    }

    private <T> T onWorker(Callable<T> work) {
        var task = new FutureTask<>(work);
        workers.execute(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true; // the work is bounded; the caller finds the flag set afterwards
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a script of the jar does not run", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Executor workers(String name) {
        int threads = Runtime.getRuntime().availableProcessors();
        var pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    var thread = new Thread(null, work, "garden-" + name, STACK_BYTES);
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
