package io.github.dfconsole.sandbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When each run begins and ends: the queue has a fixed number of GPUs, and a run waits until as
 * many as it asks for are free for as long as it takes. Runs are placed in the order in which they
 * were submitted; a small one may begin before a large one that waits. Everything follows from the
 * times of the runs, so that a sandbox that was closed goes on as if it had been open.
 */
final class GpuQueue {

    /** How many GPUs there are. */
    static final int GPUS = 16;

    private final Map<String, Span> spans;

    /** From when to when a run has its GPUs; empty if it was killed before. */
    private record Span(long from, long to, int gpus) {

        boolean overlaps(long start, long end) {
            return from < end && start < to;
        }
    }

    private GpuQueue(Map<String, Span> spans) {
        this.spans = spans;
    }

    /** Places runs in the order in which they were submitted. */
    static GpuQueue of(Collection<StoredAiApp> runs) {
        Map<String, Span> spans = HashMap.newHashMap(runs.size());
        List<Span> placed = new ArrayList<>();
        List<StoredAiApp> inOrder =
                runs.stream().sorted(Comparator.comparingLong(StoredAiApp::startedAt)).toList();
        for (StoredAiApp run : inOrder) {
            placed.removeIf(each -> each.to() <= run.startedAt());
            Span span = place(run, placed);
            spans.put(run.id(), span);
            placed.add(span);
        }
        return new GpuQueue(spans);
    }

    private static Span place(StoredAiApp run, List<Span> placed) {
        long length = run.endsAt() - run.runsAt();
        int gpus = run.spec().gpuCount();
        long from = run.runsAt();
        while (mostUsed(placed, from, from + length) + gpus > GPUS) {
            from = nextEnd(placed, from);
        }
        Long killed = run.killedAt();
        long to = killed == null ? from + length : Math.min(from + length, killed);
        return new Span(from, Math.max(from, to), gpus);
    }

    /** How many GPUs are in use at once, at most, within a time. */
    private static int mostUsed(List<Span> placed, long start, long end) {
        int most = used(placed, start);
        for (Span each : placed) {
            if (each.from() > start && each.from() < end) {
                most = Math.max(most, used(placed, each.from()));
            }
        }
        return most;
    }

    private static int used(List<Span> placed, long at) {
        return placed.stream().filter(each -> each.overlaps(at, at + 1)).mapToInt(Span::gpus).sum();
    }

    private static long nextEnd(List<Span> placed, long after) {
        return placed.stream()
                .mapToLong(Span::to)
                .filter(end -> end > after)
                .min()
                .orElseThrow(() -> new IllegalStateException("It asks for more than there is"));
    }

    /** When a run begins. */
    long runsAt(StoredAiApp run) {
        return span(run).from();
    }

    /** When a run ends if it is not killed. */
    long endsAt(StoredAiApp run) {
        return span(run).from() + run.endsAt() - run.runsAt();
    }

    private Span span(StoredAiApp run) {
        Span span = spans.get(run.id());
        if (span == null) {
            throw new IllegalArgumentException("It is not in the queue");
        }
        return span;
    }
}
