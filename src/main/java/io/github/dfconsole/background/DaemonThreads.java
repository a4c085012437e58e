package io.github.dfconsole.background;

import java.util.concurrent.Executor;

/**
 * Runs each task on a new thread that does not keep the program alive. It is for calls that nothing
 * can end; everything else is a job.
 *
 * @param name the name of the threads
 */
public record DaemonThreads(String name) implements Executor {

    @Override
    public void execute(Runnable task) {
        // A virtual thread would hold on to its carrier while a native call blocks.
        Thread.ofPlatform().daemon().name(name).start(task);
    }
}
