package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.Timestamp;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What lists of apps have said of their lifetimes so far. {@link Lifetimes} guards it. */
final class ReadLifetimes {

    /** How long what a list has said is taken for what is so. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final Map<String, Instant> listedAt = new HashMap<>();
    private final Map<String, LastRead> lastRead = new HashMap<>();
    private final Map<String, SeenLifetime> seen = new HashMap<>();
    private LifetimeEvidence evidence = LifetimeEvidence.NONE;

    /**
     * What was read of an app last.
     *
     * @param seconds its lifetime; -1 for ever
     * @param at when it was read, by the service's clock
     */
    record LastRead(long seconds, Instant at) {}

    /**
     * Takes note of what apps said.
     *
     * @param at when they were read, by the service's clock
     */
    void read(String accountId, List<App> apps, Instant at) {
        listedAt.put(accountId, at);
        apps.forEach(app -> read(app, at));
    }

    private void read(App app, Instant at) {
        OptionalLong said = app.lifetime().seconds();
        if (said.isPresent()) {
            lastRead.put(app.id(), new LastRead(said.getAsLong(), at));
        } else {
            lastRead.remove(app.id());
        }
        OptionalLong seconds = AppLife.finiteLifetime(app);
        if (app.id().isEmpty() || seconds.isEmpty() || AppLife.hasEnded(app)) {
            seen.remove(app.id());
            return;
        }
        SeenLifetime before = seen.get(app.id());
        if (before == null || !before.isOf(startedAt(app))) {
            seen.put(app.id(), new SeenLifetime(startedAt(app), seconds.getAsLong(), at));
        } else {
            evidence = before.read(seconds.getAsLong(), at, evidence);
        }
    }

    /** When an app was started; null if that is not known. */
    static @Nullable Instant startedAt(App app) {
        return app.startedAt() instanceof Timestamp.Exact exact ? exact.at().toInstant() : null;
    }

    boolean isFresh(String accountId, Instant now) {
        return listedAt.getOrDefault(accountId, Instant.EPOCH).isAfter(now.minus(FRESH));
    }

    /** The last read of an app's lifetime; empty if it was not read, or says no number. */
    Optional<LastRead> lastRead(String appId) {
        return Optional.ofNullable(lastRead.get(appId));
    }

    /** What was read of an app since it was started; null if nothing was, or it has no end. */
    @Nullable SeenLifetime seen(String appId) {
        return seen.get(appId);
    }

    /** An app's lifetime is being set from here, which says nothing about what it means. */
    void isBeingSet(String appId) {
        SeenLifetime last = seen.get(appId);
        if (last != null) {
            last.isBeingSet();
        }
    }

    /** What was found out about the meaning of a lifetime. */
    LifetimeEvidence evidence() {
        return evidence;
    }

    /** Adds what was found out in an earlier run. */
    void add(LifetimeEvidence earlier) {
        evidence = evidence.plus(earlier);
    }
}
