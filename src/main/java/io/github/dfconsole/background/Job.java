package io.github.dfconsole.background;

/** Work that was handed over and may still be under way. */
@FunctionalInterface
public interface Job {

    /** A job that is over. */
    Job NONE = () -> {};

    /**
     * Makes an end of it: the thread that does it is interrupted, and neither result nor failure is
     * delivered any more. To be called on the UI thread; does nothing once the job is over.
     */
    void cancel();
}
