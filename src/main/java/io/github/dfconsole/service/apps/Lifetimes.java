package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.ReadLifetimes.LastRead;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds out what the service means by the lifetime of an app, and tells when apps end. An app that
 * is read twice, a minute or more apart, shows whether the value falls (then it is what is left) or
 * stays (then it is the whole). What was found out is kept for the next run. Any thread may use it;
 * what reads or writes a file says that it blocks.
 */
public final class Lifetimes implements AppEnds {

    private static final System.Logger LOG = System.getLogger(Lifetimes.class.getName());
    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(2);

    private final LifetimeStore store;
    private final InstantSource clock;
    private final Object file = new Object();
    private final Map<String, Renewal> renewals = new HashMap<>();
    private final Map<String, EndWarning> warnings = new HashMap<>();
    private ReadLifetimes seen = new ReadLifetimes();
    private String connection = "";
    private boolean isLoaded;
    private boolean isSaved = true;
    private Instant savedAt = Instant.EPOCH;

    /**
     * Knows nothing yet.
     *
     * @param clock this machine's clock
     */
    public Lifetimes(LifetimeStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A connection was opened. What is kept of it is read with the first list; it does not block.
     */
    public synchronized void open(String name) {
        connection = name;
        isLoaded = false;
        isSaved = true;
        seen = new ReadLifetimes();
        renewals.clear();
        warnings.clear();
    }

    private synchronized boolean isLoaded() {
        return isLoaded;
    }

    private void load() {
        String name = connection();
        KeptLifetimes kept;
        try {
            kept = store.read(name);
        } catch (IOException e) {
            // It is tried again with the next list, and found out again meanwhile.
            LOG.log(System.Logger.Level.WARNING, "What is known of lifetimes was not read", e);
            return;
        }
        synchronized (this) {
            if (name.equals(connection) && !isLoaded) {
                isLoaded = true;
                seen.add(kept.evidence());
                kept.renewals().forEach(each -> renewals.putIfAbsent(each.appId(), each));
                kept.warnings().forEach(each -> warnings.putIfAbsent(each.appId(), each));
            }
        }
    }

    private synchronized String connection() {
        return connection;
    }

    /** Lists an account's apps, and takes note of what they say. It blocks. */
    public Listing<App> list(Session session, String accountId) throws ApiException {
        if (!isLoaded()) {
            load();
        }
        Listing<App> apps = session.apps(accountId);
        read(accountId, apps.rows(), now(session));
        save(Duration.ZERO);
        return apps;
    }

    /** Lists an account's apps unless that was done just now. It blocks. */
    void readUnlessFresh(Session session, String accountId) throws ApiException {
        if (!isFresh(accountId, now(session))) {
            list(session, accountId);
        }
    }

    private synchronized boolean isFresh(String accountId, Instant now) {
        return seen.isFresh(accountId, now);
    }

    /** What time it is at the service. */
    Instant now(Session session) {
        return session.serviceTime(clock);
    }

    private synchronized void read(String accountId, List<App> apps, Instant at) {
        LifetimeEvidence before = seen.evidence();
        seen.read(accountId, apps, at);
        isSaved &= seen.evidence().equals(before);
    }

    /** What the service means by a lifetime, as far as that was found out. */
    public synchronized LifetimeReading reading() {
        return seen.evidence().verdict();
    }

    /** The last read of an app's lifetime; empty if it was not read, or says no number. */
    synchronized Optional<LastRead> lastRead(String appId) {
        return seen.lastRead(appId);
    }

    /** An app's lifetime is about to be set from here. It does not block. */
    synchronized void isBeingSet(String appId) {
        seen.isBeingSet(appId);
    }

    /** An app's lifetime was set from here. It may block to write that down. */
    void wasSet(Renewal renewal) {
        synchronized (this) {
            isBeingSet(renewal.appId());
            renewals.put(renewal.appId(), renewal);
            isSaved = false;
        }
        save(BETWEEN_SAVES);
    }

    @Override
    public synchronized AppEnd of(App app) {
        return new EndReckoning(
                        app,
                        ReadLifetimes.startedAt(app),
                        seen.seen(app.id()),
                        renewals.get(app.id()),
                        seen.evidence().verdict())
                .end();
    }

    /** For how many minutes before its end the user was told of an app; empty if not at all. */
    public synchronized OptionalLong warned(String appId) {
        EndWarning told = warnings.get(appId);
        return told == null ? OptionalLong.empty() : OptionalLong.of(told.minutes());
    }

    /** The user was told of the end of an app. It does not block; {@link #save} keeps it. */
    public synchronized void warn(String appId, long minutes) {
        warnings.put(appId, new EndWarning(appId, minutes));
        isSaved = false;
    }

    /** The user is to be told of the end of an app again, when it comes near. It does not block. */
    public synchronized void forgetWarning(String appId) {
        isSaved &= warnings.remove(appId) == null;
    }

    /** Writes down what is not written down yet. It blocks. */
    public void save() {
        save(Duration.ZERO);
    }

    private void save(Duration since) {
        synchronized (file) {
            KeptLifetimes now = unsaved(since);
            if (now == null) {
                return;
            }
            try {
                store.keep(now);
            } catch (IOException e) {
                // It is written with whatever comes next, and found out again if nothing does.
                LOG.log(System.Logger.Level.WARNING, "What is known of lifetimes is not kept", e);
                synchronized (this) {
                    isSaved = false;
                }
            }
        }
    }

    private synchronized @Nullable KeptLifetimes unsaved(Duration since) {
        Instant now = clock.instant();
        if (isSaved || !isLoaded || now.isBefore(savedAt.plus(since))) {
            return null;
        }
        isSaved = true;
        savedAt = now;
        return new KeptLifetimes(
                        connection,
                        seen.evidence(),
                        new ArrayList<>(renewals.values()),
                        new ArrayList<>(warnings.values()))
                .since(now);
    }
}
