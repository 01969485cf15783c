package dev.garden.render.script;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/** Makes interpreters that stop after a number of instructions, so that the same script stops at the same place on every machine. */
final class LimitedContextFactory extends ContextFactory {

    private static final int OBSERVED_EVERY = 20_000;
    private static final int STACK_FRAMES = 4_000;

    @Override
    protected Context makeContext() {
        var context = new MeteredContext(this);
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInstructionObserverThreshold(OBSERVED_EVERY);
        context.setMaximumInterpreterStackDepth(STACK_FRAMES);
        return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int instructions) {
        ((MeteredContext) context).spend(instructions);
    }

    /** Counts what a call has used. */
    static final class MeteredContext extends Context {

        private long left = Long.MAX_VALUE;
        private long deadline = Long.MAX_VALUE;

        private MeteredContext(ContextFactory factory) {
            super(factory);
        }

        void allow(long instructions, long nanos) {
            left = instructions;
            deadline = System.nanoTime() + nanos;
        }

        private void spend(int instructions) {
            left -= instructions;
            if (left < 0 || System.nanoTime() > deadline) {
                throw new StoppedError();
            }
        }
    }

    /** An error, not an exception, so that no {@code catch} of the script can hold it up. */
    static final class StoppedError extends Error {
        private static final long serialVersionUID = 1L;

        StoppedError() {
            super("script used up its instructions", null, false, false);
        }
    }
}
