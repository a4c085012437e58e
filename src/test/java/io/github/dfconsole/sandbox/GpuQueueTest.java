package io.github.dfconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

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
}
