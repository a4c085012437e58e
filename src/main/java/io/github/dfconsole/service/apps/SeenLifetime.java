package io.github.dfconsole.service.apps;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** The lifetime of one app as it was read, from its start on. Times are the service's. */
final class SeenLifetime {

    /** Two reads that are closer tell nothing: the service may count in minutes. */
    private static final Duration APART = Duration.ofSeconds(60);

    private static final long TOLERANCE = 30;

    /** An end that is computed anew from each read moves by the time the answer took. */
    private static final Duration JITTER = Duration.ofSeconds(5);

    private final @Nullable Instant startedAt;
    private long value;
    private Instant readAt;
    private Instant valueSince;
    private Instant endIfRemaining;
    private boolean hasChanged;
    private boolean isCompared;
    private long comparedValue;
    private Instant comparedAt;
    private boolean wasTheSame;

    SeenLifetime(@Nullable Instant startedAt, long value, Instant at) {
        this.startedAt = startedAt;
        this.value = value;
        this.readAt = at;
        this.valueSince = at;
        this.endIfRemaining = at.plusSeconds(value);
        this.comparedValue = value;
        this.comparedAt = at;
        this.isCompared = true;
    }

    /** Whether this is about the same run of the app: a new start begins anew. */
    boolean isOf(@Nullable Instant started) {
        return Objects.equals(startedAt, started);
    }

    /**
     * Takes note of a read.
     *
     * @param before what was found out so far
     * @return the same with what this read adds
     */
    LifetimeEvidence read(long now, Instant at, LifetimeEvidence before) {
        if (at.isBefore(readAt)) {
            // An answer that was overtaken.
            return before;
        }
        boolean rose = now > value;
        if (now != value) {
            value = now;
            valueSince = at;
            hasChanged = true;
        }
        readAt = at;
        Instant end = at.plusSeconds(now);
        if (Duration.between(endIfRemaining, end).abs().compareTo(JITTER) > 0) {
            endIfRemaining = end;
        }
        if (!isCompared || rose) {
            // Another lifetime was set elsewhere, which says nothing about what it means.
            compareFromHere();
            return before;
        }
        return Duration.between(comparedAt, at).compareTo(APART) < 0 ? before : judge(before);
    }

    private LifetimeEvidence judge(LifetimeEvidence before) {
        long fell = comparedValue - value;
        if (fell == 0) {
            // Later reads are compared with the same one: an old answer may have been given twice.
            boolean isNews = !wasTheSame;
            wasTheSame = true;
            return isNews ? before.withTotal() : before;
        }
        long elapsed = Duration.between(comparedAt, readAt).toSeconds();
        boolean seemedTheSame = wasTheSame;
        compareFromHere();
        return Math.abs(fell - elapsed) <= TOLERANCE ? before.withRemaining(seemedTheSame) : before;
    }

    private void compareFromHere() {
        comparedValue = value;
        comparedAt = readAt;
        isCompared = true;
        wasTheSame = false;
    }

    /** It is being set from here: what is read next is not compared with what was read before. */
    void isBeingSet() {
        isCompared = false;
        wasTheSame = false;
    }

    long value() {
        return value;
    }

    Instant readAt() {
        return readAt;
    }

    /** When the value was first read as it is now. */
    Instant valueSince() {
        return valueSince;
    }

    /** Whether the value was another one before. */
    boolean hasChanged() {
        return hasChanged;
    }

    /** When the app ends if the value is what is left. */
    Instant endIfRemaining() {
        return endIfRemaining;
    }
}
