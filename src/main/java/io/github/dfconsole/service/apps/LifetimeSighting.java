package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.service.apps.ReadLifetimes.LastRead;
import io.github.dfconsole.service.change.Change.Sighting;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * What a lifetime that is read says about one that was sent.
 *
 * @param sent what was sent
 * @param before what was read just before; null if that is not known
 * @param reading what the service means by a lifetime
 * @param now when it is read, by the service's clock
 */
record LifetimeSighting(
        Renewal sent, @Nullable LastRead before, LifetimeReading reading, Instant now) {

    /**
     * What it says.
     *
     * @param value the lifetime that is read; empty if it is not finite
     */
    Sighting of(OptionalLong value) {
        if (value.isEmpty() || !isNew(value.getAsLong())) {
            return Sighting.NOT_SEEN;
        }
        return couldBeOld() ? Sighting.NOT_VISIBLE : Sighting.SEEN;
    }

    private LifetimeWindow window() {
        return LifetimeWindow.of(sent, now);
    }

    private boolean isNew(long value) {
        return reading == LifetimeReading.TOTAL ? value == sent.seconds() : window().holds(value);
    }

    /** Whether the lifetime of before would look the same by now. */
    private boolean couldBeOld() {
        if (before == null) {
            return true;
        }
        if (before.seconds() == Lifetime.FOR_EVER) {
            return false;
        }
        long elapsed = Math.max(0, Duration.between(before.at(), now).toSeconds());
        boolean asTotal = before.seconds() == sent.seconds();
        boolean asRemaining = window().holds(before.seconds() - elapsed);
        return switch (reading) {
            case TOTAL -> asTotal;
            case REMAINING -> asRemaining;
            case UNDECIDED -> asTotal || asRemaining || window().holds(before.seconds());
        };
    }
}
