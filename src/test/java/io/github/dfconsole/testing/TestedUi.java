package io.github.dfconsole.testing;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;

/** The test's own thread in the part of the UI thread. */
public final class TestedUi implements Executor {

    private final LinkedBlockingQueue<Runnable> actions = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable action) {
        actions.add(action);
    }

    /** Runs what comes in until something has happened; the test has to have a time limit. */
    public void runUntil(BooleanSupplier happened) throws InterruptedException {
        while (!happened.getAsBoolean()) {
            actions.take().run();
        }
    }
}
