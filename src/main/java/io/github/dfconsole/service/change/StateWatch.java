package io.github.dfconsole.service.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.change.WatchedResource.Event;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Follows resources of one connection until they are in the state that is waited for, whichever
 * screen is shown (W16, F28). It gives up after a while and says so, and it slows down when the
 * service asks it to (F7). It belongs to the UI thread.
 */
public final class StateWatch {

    /** A resource that was accepted just now may not be known everywhere yet. */
    private static final int READS_BEFORE_GONE = 10;

    private final Jobs jobs;
    private final InstantSource clock;
    private final Consumer<WatchedResource> ended;
    private final ObservableList<WatchedResource> all = FXCollections.observableArrayList();
    private final Map<WatchedResource, Job> next = new HashMap<>();

    private boolean closed;

    /**
     * Follows nothing yet.
     *
     * @param ended is told of each resource that is no longer watched
     */
    public StateWatch(Jobs jobs, InstantSource clock, Consumer<WatchedResource> ended) {
        this.jobs = jobs;
        this.clock = clock;
        this.ended = ended;
    }

    /** Follows a resource whose request was accepted. */
    public WatchedResource follow(WatchTarget target, Instant sentAt, Instant acceptedAt) {
        WatchedResource resource = new WatchedResource(target, false);
        resource.happened(Event.SENT, "", sentAt);
        resource.happened(Event.ACCEPTED, "", acceptedAt);
        return begin(resource);
    }

    /** Follows a resource that was found by its name, as there was no answer to the request. */
    public WatchedResource followFound(WatchTarget target, Instant sentAt) {
        WatchedResource resource = new WatchedResource(target, true);
        resource.happened(Event.SENT, "", sentAt);
        resource.happened(Event.FOUND, "", clock.instant());
        return begin(resource);
    }

    private WatchedResource begin(WatchedResource resource) {
        all.add(resource);
        look(resource, ReadPace.start(resource.target().schedule()));
        return resource;
    }

    /** Watches a resource again that was given up or refused. */
    public void keepWatching(WatchedResource resource) {
        WatchState state = resource.state().get();
        if (state == WatchState.GAVE_UP || state == WatchState.REFUSED) {
            resource.enter(WatchState.WATCHING);
            look(resource, ReadPace.start(resource.target().schedule()));
        }
    }

    private void look(WatchedResource resource, ReadPace pace) {
        if (closed) {
            return;
        }
        resource.looksNext(null);
        next.put(
                resource,
                jobs.start(
                        resource.target()::readState,
                        state -> seen(resource, state, pace.read(true)),
                        failure -> notSeen(resource, failure, pace.read(false))));
    }

    private void seen(WatchedResource resource, String state, ReadPace pace) {
        resource.looked(null);
        if (!state.equals(resource.lastState())) {
            resource.happened(Event.STATE, state, clock.instant());
        }
        if (resource.target().isThere(state)) {
            end(resource, WatchState.REACHED);
        } else if (resource.target().isLost(state)) {
            end(resource, WatchState.LOST);
        } else {
            lookLater(resource, pace, null);
        }
    }

    private void notSeen(WatchedResource resource, Throwable failure, ReadPace pace) {
        resource.looked(failure);
        if (ReadPace.isLasting(failure)) {
            end(resource, WatchState.REFUSED);
        } else if (isNotFound(failure) && pace.reads() > READS_BEFORE_GONE) {
            end(resource, WatchState.GONE);
        } else {
            // That it does not exist yet is an answer, not a reason to slow down.
            lookLater(resource, isNotFound(failure) ? pace.asGood() : pace, failure);
        }
    }

    private static boolean isNotFound(Throwable failure) {
        return failure instanceof ApiException api && api.failure() instanceof ApiFailure.NotFound;
    }

    private void lookLater(WatchedResource resource, ReadPace pace, @Nullable Throwable failure) {
        Optional<Duration> wait = pace.next(failure);
        if (wait.isPresent()) {
            lookAfter(wait.get(), resource, pace);
        } else {
            end(resource, WatchState.GAVE_UP);
        }
    }

    private void lookAfter(Duration wait, WatchedResource resource, ReadPace pace) {
        resource.looksNext(clock.instant().plus(wait));
        next.put(resource, jobs.later(wait, () -> look(resource, pace.waited(wait))));
    }

    private void end(WatchedResource resource, WatchState why) {
        next.remove(resource);
        resource.enter(why);
        ended.accept(resource);
    }

    /** The resource with this id, if it is or was watched. */
    public Optional<WatchedResource> find(String id) {
        return all.stream().filter(resource -> resource.id().equals(id)).findFirst();
    }

    /** Everything that is or was watched. Not to be changed. */
    public ObservableList<WatchedResource> all() {
        return all;
    }

    /** Stops watching everything. */
    public void close() {
        closed = true;
        next.values().forEach(Job::cancel);
        next.clear();
    }
}
