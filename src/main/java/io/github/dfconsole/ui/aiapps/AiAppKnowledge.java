package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.airuns.RunTicks;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ServiceClock;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** What a screen of AI apps knows besides its list. It belongs to the UI thread. */
final class AiAppKnowledge {

    private final AskedRuns asked;
    private final RunTicks ticks;
    private final RunTicks tableTicks;
    private final Set<String> killed = new HashSet<>();
    private Supplier<Instant> serviceTime;
    private @Nullable URI sandbox;

    AiAppKnowledge(ScreenContext context, AskedRuns asked) {
        this.asked = asked;
        this.serviceTime = context.clock()::instant;
        this.ticks = RunTicks.everySecond(context.poller(), this::now);
        this.tableTicks = RunTicks.ofTable(context.poller(), this::now);
    }

    /** How long a run that is only remembered has gone on is known for when it was read (T17). */
    void follow(ScreenModel<AiApp, ?> screen) {
        Supplier<Instant> clock = new ServiceClock(screen)::now;
        ReadOnlyObjectProperty<@Nullable Instant> readAt = screen.table().memory().readAt();
        serviceTime = () -> Objects.requireNonNullElseGet(readAt.get(), clock);
        readAt.addListener(
                (property, before, now) -> {
                    ticks.tick();
                    tableTicks.tick();
                });
    }

    void opened(OpenConnection connection) {
        sandbox = connection.isSandbox() ? URI.create(connection.endpoint().toString()) : null;
    }

    /** What time it is at the service, or was when the runs were read that are shown. */
    Instant now() {
        return serviceTime.get();
    }

    /** Tells the time each second, for a single run. */
    RunTicks ticks() {
        return ticks;
    }

    /** Tells the time as often as a table of runs is drawn again. */
    RunTicks tableTicks() {
        return tableTicks;
    }

    /** What runs were asked for. */
    AskedRuns asked() {
        return asked;
    }

    /** A run was killed from here, and the user was told so. */
    void killed(String runId) {
        killed.add(runId);
    }

    /** Whether the user was told that a run was killed. */
    boolean isKilledHere(String runId) {
        return killed.contains(runId);
    }

    /** The address of the console's own sandbox; null if something else is connected. */
    @Nullable URI sandbox() {
        return sandbox;
    }
}
