package io.github.dfconsole.background;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Jobs on a small pool of named daemon threads. */
public final class ThreadedJobs implements Jobs, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ThreadedJobs.class.getName());
    private static final int THREADS = 8;

    private final ExecutorService workers;
    private final ScheduledExecutorService timer;
    private final Executor uiThread;

    /**
     * Creates the pool; its threads start with the first jobs.
     *
     * @param uiThread runs what is handed to it on the UI thread, later
     */
    public ThreadedJobs(Executor uiThread) {
        this.uiThread = uiThread;
        this.workers = Executors.newFixedThreadPool(THREADS, threads("job-"));
        this.timer = Executors.newSingleThreadScheduledExecutor(threads("timer-"));
    }

    private static ThreadFactory threads(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public <T> Job start(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Running<T> running = new Running<>(work, done, failed);
        try {
            workers.execute(running);
        } catch (RejectedExecutionException e) {
            // The program is ending: whoever still asks is told nothing any more.
            return Job.NONE;
        }
        return running;
    }

    @Override
    public Job later(Duration wait, Runnable action) {
        AtomicBoolean unwanted = new AtomicBoolean();
        Runnable unlessUnwanted =
                () -> {
                    if (!unwanted.get()) {
                        action.run();
                    }
                };
        Future<?> waiting;
        try {
            waiting =
                    timer.schedule(
                            () -> uiThread.execute(unlessUnwanted),
                            wait.toNanos(),
                            TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            return Job.NONE;
        }
        return () -> {
            unwanted.set(true);
            waiting.cancel(false);
        };
    }

    @Override
    public void onUiThread(Runnable action) {
        uiThread.execute(action);
    }

    /**
     * Interrupts all jobs and lets no result through any more. It does not wait for them. Nothing
     * is started after it.
     */
    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
    }

    private final class Running<T> extends FutureTask<T> implements Job {

        private final Consumer<? super T> done;
        private final Consumer<? super Throwable> failed;
        private volatile boolean unwanted;

        Running(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            super(work);
            this.done = done;
            this.failed = failed;
        }

        @Override
        public void cancel() {
            unwanted = true;
            cancel(true);
        }

        /** A result that came too late to be wanted must not be left open. */
        @Override
        protected void set(T result) {
            super.set(result);
            if (isCancelled()) {
                discard(result);
            }
        }

        @Override
        protected void done() {
            switch (state()) {
                case SUCCESS -> deliver(done, resultNow());
                case FAILED -> deliver(failed, exceptionNow());
                default -> {
                    // Nobody wants to hear of it.
                }
            }
        }

        private <V> void deliver(Consumer<? super V> receiver, V value) {
            if (workers.isShutdown()) {
                discard(value);
                return;
            }
            uiThread.execute(
                    () -> {
                        // It may have been cancelled while it was waiting for the UI thread.
                        if (unwanted) {
                            discard(value);
                        } else {
                            receiver.accept(value);
                        }
                    });
        }

        /** Closing may block, so it is not done on the UI thread. */
        private static void discard(@Nullable Object result) {
            if (result instanceof AutoCloseable open) {
                Thread.ofVirtual().name("discard").start(() -> close(open));
            }
        }

        private static void close(AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                LOG.log(System.Logger.Level.WARNING, "Not closed: " + open.getClass(), e);
            }
        }
    }
}
