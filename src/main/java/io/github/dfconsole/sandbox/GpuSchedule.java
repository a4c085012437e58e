package io.github.dfconsole.sandbox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Plays what happens to runs that share GPUs, from one moment at which something changes to the
 * next. The first that waits begins when enough are free; one behind it begins earlier only if the
 * first is not delayed, as far as is known at that moment: nobody knows who will be killed.
 */
final class GpuSchedule {

    private final int gpus;
    private final Deque<StoredAiApp> coming;
    private final List<StoredAiApp> waiting = new ArrayList<>();
    private final List<Going> going = new ArrayList<>();
    private final Map<String, Long> begins;

    /**
     * A run that has its GPUs.
     *
     * @param planned when it ends if it is not killed
     */
    private record Going(StoredAiApp run, int gpus, long planned) {

        long ends() {
            Long killed = run.killedAt();
            return killed == null ? planned : Math.min(planned, killed);
        }
    }

    /** Prepares to play runs; of those that are ready at once, the first comes first. */
    GpuSchedule(Collection<StoredAiApp> runs, int gpus) {
        this.gpus = gpus;
        this.begins = HashMap.newHashMap(runs.size());
        this.coming =
                new ArrayDeque<>(
                        runs.stream()
                                .sorted((one, other) -> Long.compare(one.runsAt(), other.runsAt()))
                                .toList());
    }

    /** Returns when each run begins, by its id; one that is killed before is left out. */
    Map<String, Long> play() {
        while (!coming.isEmpty() || !waiting.isEmpty()) {
            long now = nextMoment();
            going.removeIf(each -> each.ends() <= now);
            while (!coming.isEmpty() && coming.getFirst().runsAt() <= now) {
                waiting.add(coming.removeFirst());
            }
            waiting.removeIf(each -> isKilled(each, now));
            begin(now);
        }
        return begins;
    }

    private long nextMoment() {
        return Stream.of(
                        coming.stream().limit(1).mapToLong(StoredAiApp::runsAt),
                        going.stream().mapToLong(Going::ends),
                        waiting.stream().flatMapToLong(GpuSchedule::killing))
                .flatMapToLong(moments -> moments)
                .min()
                .orElseThrow();
    }

    private static LongStream killing(StoredAiApp run) {
        Long killed = run.killedAt();
        return killed == null ? LongStream.empty() : LongStream.of(killed);
    }

    private static boolean isKilled(StoredAiApp run, long now) {
        Long killed = run.killedAt();
        return killed != null && killed <= now;
    }

    private void begin(long now) {
        StoredAiApp first = null;
        Iterator<StoredAiApp> each = waiting.iterator();
        while (each.hasNext()) {
            StoredAiApp run = each.next();
            Going next = new Going(run, wanted(run), now + run.length());
            if (next.gpus() <= free() && mayPass(first, next)) {
                going.add(next);
                begins.put(run.id(), now);
                each.remove();
            } else if (first == null) {
                first = run;
            }
        }
    }

    /** A file may ask for more than there is. */
    private int wanted(StoredAiApp run) {
        return Math.min(gpus, run.spec().gpuCount());
    }

    private int free() {
        return gpus - going.stream().mapToInt(Going::gpus).sum();
    }

    /** Whether a run ends before the first that waits can begin, or takes only what it leaves. */
    private boolean mayPass(@Nullable StoredAiApp first, Going next) {
        if (first == null) {
            return true;
        }
        int left = free() - wanted(first);
        long firstBegins = Long.MIN_VALUE;
        for (Going each : inOrderOfEnd()) {
            if (left >= 0 && each.planned() > firstBegins) {
                break;
            }
            left += each.gpus();
            firstBegins = each.planned();
        }
        return next.planned() <= firstBegins || next.gpus() <= left;
    }

    private List<Going> inOrderOfEnd() {
        return going.stream().sorted(Comparator.comparingLong(Going::planned)).toList();
    }
}
