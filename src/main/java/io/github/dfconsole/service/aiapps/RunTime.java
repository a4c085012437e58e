package io.github.dfconsole.service.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.Timestamp;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a run of an AI app has taken, waiting included. */
public final class RunTime {

    private RunTime() {}

    /**
     * How long a run has taken; empty if its times do not tell, or contradict each other.
     *
     * @param now the time at the service
     */
    public static Optional<Duration> of(AiApp run, Instant now) {
        Instant started = instant(run.startedAt());
        Instant ended = instant(run.finishedAt());
        if (ended == null && RunState.of(run).isGoing()) {
            ended = now;
        }
        if (started == null || ended == null) {
            return Optional.empty();
        }
        Duration taken = Duration.between(started, ended);
        // Clocks that differ a little make no run that has just begun unclear.
        boolean isJustBegun = ended.equals(now) && taken.isNegative() && taken.toMinutes() == 0;
        return isJustBegun
                ? Optional.of(Duration.ZERO)
                : Optional.of(taken).filter(each -> !each.isNegative());
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time instanceof Timestamp.Exact exact ? exact.at().toInstant() : null;
    }
}
