package dev.garden.render.plan.run;

/** Hears how far writing has come. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress NONE = (done, total) -> {};

    /** Is told that {@code done} of {@code total} pages are written. */
    void pageWritten(int done, int total);
}
