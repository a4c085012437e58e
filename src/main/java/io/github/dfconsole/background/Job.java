package io.github.dfconsole.background;

/** Background work that may still be running. */
@FunctionalInterface
public interface Job {

    /** A job that has ended. */
    Job NONE = () -> {};

    /**
     * Cancels the job: its thread is interrupted, and neither result nor failure is delivered. It
     * must be called on the UI thread. It does nothing if the job has ended.
     */
    void cancel();
}
