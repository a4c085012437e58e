package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.AppLife;
import io.github.dfconsole.service.apps.creation.AppDemand;
import io.github.dfconsole.service.apps.creation.AppStartup;
import io.github.dfconsole.service.change.WatchState;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.service.change.WatchedResource.Event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A new app that has been accepted for long and has no container yet: it may be waiting for room in
 * its queue.
 *
 * @param queue the queue
 * @param asked what it asked for, without its application master
 */
record QueueWait(String queue, AppDemand asked) {

    /** Whether an app waits for long at a point in time; empty if it does not. */
    static Optional<QueueWait> of(WatchedResource resource, Instant now) {
        boolean isGoingOn =
                resource.state().get() == WatchState.WATCHING
                        || resource.state().get() == WatchState.GAVE_UP;
        if (!isGoingOn
                || !(resource.target() instanceof AppStartup startup)
                || resource.marks().isEmpty()) {
            return Optional.empty();
        }
        WatchedResource.Mark last = resource.marks().getLast();
        boolean isAccepted =
                last.event() == Event.STATE
                        && !AppLife.isRunning(last.state())
                        && !AppLife.hasEnded(last.state());
        Instant since = resource.marks().getFirst().at();
        boolean isLong = Duration.between(since, now).compareTo(AppStartup.LONG_WAIT) > 0;
        return isAccepted && isLong
                ? Optional.of(
                        new QueueWait(startup.asked().queueName(), AppDemand.of(startup.asked())))
                : Optional.empty();
    }
}
