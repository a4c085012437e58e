package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.ReadLifetimes.LastRead;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Sets the lifetime of an app, which counts from that moment on. The list of apps is read before
 * only if it is not fresh, so that many apps are renewed without a read for each.
 *
 * @param target the app
 * @param wanted when it is to end; null for a change of an earlier run that did not note it
 * @param sent what was sent and when, see {@link #prepared}; null before that
 * @param before what was read of its lifetime just before; null if that is not known
 * @param lifetimes what is known of lifetimes
 */
public record LifetimeChange(
        ChangeTarget target,
        @Nullable WantedEnd wanted,
        @Nullable Renewal sent,
        @Nullable LastRead before,
        Lifetimes lifetimes)
        implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "apps/setLifetime";

    /** The change of an app. */
    public static LifetimeChange of(App app, WantedEnd wanted, Lifetimes lifetimes) {
        ChangeTarget target = new ChangeTarget(OPERATION, app.accountId(), app.id(), app.name());
        return new LifetimeChange(target, wanted, null, null, lifetimes);
    }

    /** The change of an earlier run, which is only looked up. */
    public static LifetimeChange recovered(
            ChangeTarget target, Map<String, String> memory, Lifetimes lifetimes) {
        return new LifetimeChange(
                target,
                null,
                LifetimeMemory.sent(target.id(), memory).orElse(null),
                LifetimeMemory.before(memory).orElse(null),
                lifetimes);
    }

    /** Notes what the list says now; a user who may change but not read can still change. */
    @Override
    public Change prepared(Session session) throws ApiException {
        if (wanted == null) {
            return this;
        }
        try {
            lifetimes.readUnlessFresh(session, target.accountId());
        } catch (ApiException e) {
            if (!(e.failure() instanceof ApiFailure.NotPermitted)) {
                throw e;
            }
        }
        Instant now = lifetimes.now(session);
        return new LifetimeChange(
                target,
                wanted,
                new Renewal(target.id(), wanted.seconds(now), now),
                lifetimes.lastRead(target.id()).orElse(null),
                lifetimes);
    }

    @Override
    public Map<String, String> memory() {
        return LifetimeMemory.write(sent, before);
    }

    @Override
    public void send(Session session) throws ApiException {
        if (wanted == null || sent == null) {
            throw new IllegalStateException("A change of an earlier run is not sent again");
        }
        lifetimes.isBeingSet(target.id());
        session.client().apps().setLifetime(target.id(), sent.seconds());
        lifetimes.wasSet(sent);
    }

    @Override
    public Sighting look(Session session) throws ApiException, IOException {
        Optional<App> app =
                lifetimes
                        .list(session, target.accountId())
                        .find(each -> each.id().equals(target.id()));
        if (sent == null) {
            return Sighting.NOT_VISIBLE;
        }
        if (app.isEmpty() || AppLife.hasEnded(app.get())) {
            return Sighting.NOT_SEEN;
        }
        OptionalLong value = AppLife.finiteLifetime(app.get());
        Sighting sighting =
                new LifetimeSighting(sent, before, lifetimes.reading(), lifetimes.now(session))
                        .of(value);
        if (sighting == Sighting.SEEN) {
            lifetimes.wasSet(sent);
        }
        return sighting;
    }

    /** The end moves by the delay, and no further than what was asked for now. */
    @Override
    public boolean isRepeatSafe() {
        return wanted != null;
    }
}
