package io.github.dfconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Runs share the GPUs of the queue. */
class GpuQueueTest {

    private final List<StoredAiApp> runs = new ArrayList<>();

    private StoredAiApp run(long submitted, int gpus, long length, @Nullable Long killed) {
        StoredAiApp.Spec spec =
                new StoredAiApp.Spec(
                        "", "a", "ws", "r" + runs.size(), "gpu", 4, gpus, 1_024, "i:1");
        StoredAiApp run =
                new StoredAiApp(
                        "id" + runs.size(),
                        spec,
                        submitted,
                        submitted + 1,
                        submitted + 1 + length,
                        false,
                        killed);
        runs.add(run);
        return run;
    }

    private long begin(StoredAiApp run) {
        return GpuQueue.of(runs).runsAt(run);
    }

    @Test
    void whatFitsBeginsAtOnce() {
        StoredAiApp first = run(0, 8, 100, null);
        StoredAiApp second = run(10, 8, 100, null);
        assertThat(begin(first)).isEqualTo(1);
        assertThat(begin(second)).isEqualTo(11);
    }

    @Test
    void aRunWaitsUntilEnoughGpusAreFree() {
        run(0, 8, 100, null);
        run(0, 8, 50, null);
        StoredAiApp third = run(10, 8, 100, null);
        StoredAiApp fourth = run(20, 16, 100, null);
        assertThat(begin(third)).isEqualTo(51);
        assertThat(begin(fourth)).isEqualTo(151);
        assertThat(GpuQueue.of(runs).endsAt(fourth)).isEqualTo(251);
    }

    @Test
    void aSmallRunNeedNotWaitForALargeOneAndDoesNotDelayIt() {
        run(0, 12, 100, null);
        StoredAiApp large = run(10, 16, 100, null);
        StoredAiApp small = run(20, 4, 50, null);
        StoredAiApp longer = run(20, 4, 500, null);
        assertThat(begin(small)).isEqualTo(21);
        assertThat(begin(large)).isEqualTo(101);
        assertThat(begin(longer)).isEqualTo(201);
    }

    @Test
    void aRunThatIsKilledMakesRoom() {
        run(0, 16, 1_000, 40L);
        StoredAiApp next = run(10, 8, 100, null);
        assertThat(begin(next)).isEqualTo(40);
    }

    @Test
    void aRunThatIsKilledWhileItWaitsNeedsNoRoom() {
        run(0, 16, 100, null);
        run(10, 16, 1_000, 20L);
        StoredAiApp next = run(30, 16, 100, null);
        assertThat(begin(next)).isEqualTo(101);
    }

    @Test
    void runsWithoutGpusNeverWait() {
        run(0, 16, 1_000, null);
        assertThat(begin(run(5, 0, 10, null))).isEqualTo(6);
    }

    @Test
    void aRunThatAsksForMoreThanThereIsHasTheQueueForItself() {
        run(0, 2, 100, null);
        StoredAiApp huge = run(10, 400, 100, null);
        assertThat(begin(huge)).isEqualTo(101);
        assertThat(begin(run(20, 1, 100, null))).isEqualTo(201);
    }

    /** A run that goes on must not wait again because another one is killed or submitted. */
    @Test
    void nothingThatHappensChangesWhatHappenedBefore() {
        Random random = new Random(16);
        for (int round = 0; round < 300; round++) {
            runs.clear();
            for (int number = 0; number < 25; number++) {
                run(random.nextInt(200), random.nextInt(17), 1 + random.nextInt(150), null);
            }
            long now = random.nextInt(400);
            List<Long> before = begunUntil(now);
            int killed = random.nextInt(runs.size());
            runs.set(killed, runs.get(killed).killed(now));
            StoredAiApp late = run(now, random.nextInt(17), 100, null);
            runs.remove(late);
            assertThat(begunUntil(now)).isEqualTo(before);
            runs.add(late);
            assertThat(begunUntil(now).subList(0, before.size())).isEqualTo(before);
        }
    }

    /** When each run began; -1 if it did not before a moment. */
    private List<Long> begunUntil(long moment) {
        GpuQueue queue = GpuQueue.of(runs);
        return runs.stream()
                .map(queue::runsAt)
                .map(begins -> begins < moment ? begins : Long.valueOf(-1))
                .toList();
    }

    @Test
    void noMoreGpusAreInUseThanThereAre() {
        Random random = new Random(53);
        for (int number = 0; number < 400; number++) {
            Long killed = random.nextInt(4) == 0 ? Long.valueOf(random.nextInt(3_000)) : null;
            run(random.nextInt(2_000), random.nextInt(17), 1 + random.nextInt(90), killed);
        }
        GpuQueue queue = GpuQueue.of(runs);
        for (StoredAiApp each : runs) {
            long moment = queue.runsAt(each);
            int used =
                    runs.stream()
                            .filter(run -> queue.runsAt(run) <= moment)
                            .filter(run -> moment < end(queue, run))
                            .mapToInt(run -> run.spec().gpuCount())
                            .sum();
            assertThat(used).isLessThanOrEqualTo(GpuQueue.GPUS);
        }
    }

    private static long end(GpuQueue queue, StoredAiApp run) {
        Long killed = run.killedAt();
        return killed == null ? queue.endsAt(run) : Math.min(killed, queue.endsAt(run));
    }
}
