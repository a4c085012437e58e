package io.github.dfconsole.background;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

@Timeout(30)
class ThreadedJobsTest {

    /** The actions for the UI thread, which the test runs itself. */
    private final BlockingQueue<Runnable> uiThread = new LinkedBlockingQueue<>();

    private final ThreadedJobs jobs = new ThreadedJobs(uiThread::add);

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void runsInBackgroundAndDeliversOnTheUiThread() throws Exception {
        CompletableFuture<String> worker = new CompletableFuture<>();
        CompletableFuture<String> result = new CompletableFuture<>();
        jobs.start(
                () -> {
                    worker.complete(Thread.currentThread().getName());
                    return "done";
                },
                result::complete,
                result::completeExceptionally);
        assertThat(worker.get()).startsWith("job-");
        assertThat(result).isNotDone();
        uiThread.take().run();
        assertThat(result).isCompletedWithValue("done");
    }

    @Test
    void deliversExceptionsAndErrors() throws Exception {
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        jobs.start(
                () -> {
                    throw new StackOverflowError();
                },
                result -> {},
                failure::complete);
        uiThread.take().run();
        assertThat(failure.get()).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void cancellingInterruptsWorkAndDeliversNothing() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Job job =
                jobs.start(
                        () -> {
                            started.countDown();
                            try {
                                return new CountDownLatch(1).await(1, TimeUnit.HOURS);
                            } catch (InterruptedException e) {
                                interrupted.countDown();
                                throw e;
                            }
                        },
                        result -> {
                            throw new AssertionError("delivered");
                        },
                        failure -> {
                            throw new AssertionError("delivered", failure);
                        });
        started.await();
        job.cancel();
        interrupted.await();
        assertThat(uiThread).isEmpty();
    }

    @Test
    void cancellingDropsResultThatWaitsForTheUiThread() throws Exception {
        CompletableFuture<String> result = new CompletableFuture<>();
        Job job = jobs.start(() -> "late", result::complete, failure -> {});
        Runnable delivery = uiThread.take();
        job.cancel();
        delivery.run();
        assertThat(result).isNotDone();
    }

    @Test
    void closesResultOfCancelledJob() throws Exception {
        CountDownLatch closed = new CountDownLatch(2);
        AutoCloseable open = closed::countDown;
        Job waiting = jobs.start(() -> open, result -> {}, failure -> {});
        Runnable delivery = uiThread.take();
        waiting.cancel();
        delivery.run();

        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Job stubborn =
                jobs.start(
                        () -> {
                            started.countDown();
                            awaitWhateverHappens(mayEnd);
                            return open;
                        },
                        result -> {},
                        failure -> {});
        started.await();
        stubborn.cancel();
        mayEnd.countDown();
        closed.await();
        assertThat(uiThread).isEmpty();
    }

    private static void awaitWhateverHappens(CountDownLatch latch) {
        boolean done = false;
        while (!done) {
            try {
                latch.await();
                done = true;
            } catch (InterruptedException e) {
                // As a driver would that knows no interruption.
            }
        }
    }

    @Test
    void runsDelayedActionOnTheUiThreadUnlessCancelled() throws Exception {
        CompletableFuture<String> kept = new CompletableFuture<>();
        CompletableFuture<String> dropped = new CompletableFuture<>();
        Job job = jobs.later(Duration.ofMillis(1), () -> dropped.complete("no"));
        jobs.later(Duration.ofMillis(20), () -> kept.complete("yes"));
        Runnable first = uiThread.take();
        job.cancel();
        first.run();
        uiThread.take().run();
        assertThat(kept).isCompletedWithValue("yes");
        assertThat(dropped).isNotDone();
    }

    @Test
    void closingInterruptsAllJobs() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        jobs.start(
                () -> {
                    started.countDown();
                    try {
                        return new CountDownLatch(1).await(1, TimeUnit.HOURS);
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw e;
                    }
                },
                result -> {},
                failure -> {});
        started.await();
        jobs.close();
        interrupted.await();
        assertThat(uiThread).isEmpty();
    }

    @Test
    void startsNothingAfterClosing() {
        jobs.close();
        jobs.start(
                () -> {
                    throw new AssertionError("started");
                },
                result -> {},
                failure -> {});
        jobs.later(Duration.ZERO, () -> {});
        assertThat(uiThread).isEmpty();
    }
}
