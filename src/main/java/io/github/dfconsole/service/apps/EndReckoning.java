package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.service.apps.AppEnd.How;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * When an app ends, from everything that is known of it.
 *
 * @param app the app as it was read
 * @param startedAt when it was started; null if that is not known
 * @param seen its lifetime as it was read; null if it was not, or is not finite
 * @param ours the latest lifetime set from here; null if none was
 * @param reading what the service means by a lifetime
 */
record EndReckoning(
        App app,
        @Nullable Instant startedAt,
        @Nullable SeenLifetime seen,
        @Nullable Renewal ours,
        LifetimeReading reading) {

    /** An earlier run of the app is not what is asked about. */
    EndReckoning {
        seen = seen != null && seen.isOf(startedAt) ? seen : null;
        ours = ours != null && (startedAt == null || !ours.at().isBefore(startedAt)) ? ours : null;
    }

    AppEnd end() {
        OptionalLong finite = AppLife.finiteLifetime(app);
        if (AppLife.hasEnded(app)) {
            return undated(How.ENDED);
        }
        if (app.lifetime().text().isBlank()) {
            return undated(How.UNTOLD);
        }
        if (finite.isEmpty()) {
            OptionalLong said = app.lifetime().seconds();
            boolean isForEver = said.isPresent() && said.getAsLong() == Lifetime.FOR_EVER;
            return undated(isForEver ? How.NO_END : How.UNREADABLE);
        }
        return switch (reading) {
            case REMAINING -> remaining(finite.getAsLong());
            case TOTAL -> total(finite.getAsLong());
            case UNDECIDED -> undecided(finite.getAsLong());
        };
    }

    private AppEnd undated(How how) {
        return new AppEnd(how, null, app.lifetime().text());
    }

    private AppEnd dated(How how, @Nullable Instant at) {
        // Without a date nothing is known that could be said of it.
        return at == null ? undated(How.UNTOLD) : new AppEnd(how, at, app.lifetime().text());
    }

    private AppEnd remaining(long value) {
        return seen == null
                ? dated(How.NOT_CERTAIN, fromStart(value))
                : dated(How.REMAINING, seen.endIfRemaining());
    }

    private AppEnd total(long value) {
        if (ours != null && ours.seconds() == value && isAhead(ours.end())) {
            return dated(How.SET_HERE, ours.end());
        }
        Instant unrenewed = fromStart(value);
        boolean isRenewed =
                ours != null
                        || (seen != null && seen.hasChanged())
                        || unrenewed == null
                        || !isAhead(unrenewed);
        if (!isRenewed || seen == null) {
            return dated(How.IF_NEVER_RENEWED, unrenewed);
        }
        Instant sinceFirstSeen = seen.valueSince().plusSeconds(value);
        return dated(
                How.RENEWED_ELSEWHERE,
                isAhead(sinceFirstSeen) ? sinceFirstSeen : seen.readAt().plusSeconds(value));
    }

    /** The earliest end that is not disproved by the app still running. */
    private AppEnd undecided(long value) {
        if (ours != null && isAhead(ours.end()) && isOurs(ours, value)) {
            return dated(How.NOT_CERTAIN, ours.end());
        }
        Instant unrenewed = fromStart(value);
        boolean isPossible = unrenewed != null && isAhead(unrenewed);
        return dated(
                How.NOT_CERTAIN, isPossible || seen == null ? unrenewed : seen.endIfRemaining());
    }

    private boolean isOurs(Renewal renewal, long value) {
        return renewal.seconds() == value
                || seen == null
                || LifetimeWindow.of(renewal, seen.readAt()).holds(value);
    }

    private @Nullable Instant fromStart(long value) {
        return startedAt == null ? null : startedAt.plusSeconds(value);
    }

    /** Whether a time had not come when the app was still seen to run. */
    private boolean isAhead(Instant at) {
        return seen == null || at.isAfter(seen.readAt());
    }
}
