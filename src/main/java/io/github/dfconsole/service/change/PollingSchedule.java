package io.github.dfconsole.service.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait between reads, and when to give up. Time is what was waited, not what a clock
 * says, so a clock that is set or a machine that sleeps changes nothing.
 *
 * @param stages the waits, in order
 */
public record PollingSchedule(List<Stage> stages) {

    /** After a change: 1, 2, 3, then every 5 s to 2 minutes, then every 15 s to 10 minutes. */
    public static final PollingSchedule AFTER_A_CHANGE =
            new PollingSchedule(
                    List.of(stage(1, 1), stage(2, 3), stage(3, 6), stage(5, 120), stage(15, 600)));

    /**
     * A wait that is used until some time has been waited in all.
     *
     * @param interval the wait before the next read
     * @param until the time waited in all at which the next stage begins
     */
    public record Stage(Duration interval, Duration until) {}

    private static Stage stage(long interval, long until) {
        return new Stage(Duration.ofSeconds(interval), Duration.ofSeconds(until));
    }

    /** The same waits with another end; the last wait is repeated as often as needed. */
    public PollingSchedule endingAfter(Duration longest) {
        List<Stage> cut = new ArrayList<>();
        for (Stage stage : stages.subList(0, stages.size() - 1)) {
            if (stage.until().compareTo(longest) < 0) {
                cut.add(stage);
            }
        }
        cut.add(new Stage(stages.get(cut.size()).interval(), longest));
        return new PollingSchedule(List.copyOf(cut));
    }

    /** The next wait; empty if it is time to give up. */
    public Optional<Duration> next(Duration waited) {
        return stages.stream()
                .filter(stage -> waited.compareTo(stage.until()) < 0)
                .map(Stage::interval)
                .findFirst();
    }

    /** How many reads there are in all, the first of which is not waited for. */
    public int reads() {
        int reads = 1;
        Duration waited = Duration.ZERO;
        for (Optional<Duration> wait = next(waited); wait.isPresent(); wait = next(waited)) {
            waited = waited.plus(wait.get());
            reads++;
        }
        return reads;
    }

    /** When everything is given up. */
    public Duration longest() {
        return stages.getLast().until();
    }
}
