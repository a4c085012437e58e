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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Runs jobs on a small pool of named daemon threads. */
public final class ThreadedJobs implements Jobs, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ThreadedJobs.class.getName());
    private static final int THREADS = 8;

    private final ExecutorService workers;
    private final ScheduledExecutorService timer;
    private final Executor uiThread;

    /**
     * Creates the pool; its threads start with the first jobs.
     *
     * @param uiThread runs actions on the UI thread
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
        RunningJob<T> running = new RunningJob<>(work, done, failed);
        try {
            workers.execute(running);
        } catch (RejectedExecutionException e) {
            // The program is ending, so no result is delivered.
            return Job.NONE;
        }
        return running;
    }

    @Override
    public Job later(Duration delay, Runnable action) {
        DelayedAction delayed = new DelayedAction(action);
        try {
            delayed.timer =
                    timer.schedule(
                            () -> uiThread.execute(delayed), delay.toNanos(), TimeUnit.NANOSECONDS);
            return delayed;
        } catch (RejectedExecutionException e) {
            return Job.NONE;
        }
    }

    /** An action that may be cancelled even while it waits for the UI thread. */
    private static final class DelayedAction implements Runnable, Job {

        private final Runnable action;
        private @Nullable Future<?> timer;
        private volatile boolean cancelled;

        DelayedAction(Runnable action) {
            this.action = action;
        }

        @Override
        public void run() {
            if (!cancelled) {
                action.run();
            }
        }

        @Override
        public void cancel() {
            cancelled = true;
            if (timer != null) {
                timer.cancel(false);
            }
        }
    }

    @Override
    public void onUiThread(Runnable action) {
        uiThread.execute(action);
    }

    /**
     * Interrupts all jobs and delivers no more results. It does not wait for the jobs. Jobs that
     * are started later do not run.
     */
    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
    }

    private final class RunningJob<T> extends FutureTask<T> implements Job {

        private final Consumer<? super T> done;
        private final Consumer<? super Throwable> failed;
        private volatile boolean cancelled;

        RunningJob(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            super(work);
            this.done = done;
            this.failed = failed;
        }

        @Override
        public void cancel() {
            cancelled = true;
            cancel(true);
        }

        /** Closes a result that arrives after the job was cancelled. */
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
                    // A cancelled job delivers nothing.
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
                        // The job may have been cancelled while this action waited for the UI
                        // thread.
                        if (cancelled) {
                            discard(value);
                        } else {
                            receiver.accept(value);
                        }
                    });
        }

        /** Closes a result in the background, because closing may block. */
        private static void discard(@Nullable Object result) {
            if (result instanceof AutoCloseable open) {
                Thread.ofVirtual().name("discard").start(() -> close(open));
            }
        }

        private static void close(AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "A result could not be closed: " + open.getClass(),
                        e);
            }
        }
    }
}
