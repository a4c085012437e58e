package io.github.dfconsole.testing;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.api.model.Timestamp;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Apps as the service describes them. */
public final class SampleApps {

    /** When the sample apps were started. */
    public static final OffsetDateTime STARTED = OffsetDateTime.parse("2026-03-14T09:00:00+09:00");

    private SampleApps() {}

    /** A row of the list. */
    public static App row(String id, String state, long lifetimeSeconds) {
        return row(
                id, "alice", state, new Timestamp.Exact(STARTED), Long.toString(lifetimeSeconds));
    }

    /** An app that runs, called {@code app-} and its id. */
    public static App running(String id, Instant startedAt, String lifetime) {
        return row(id, startedAt, lifetime, "RUNNING");
    }

    /** An app in a state, called {@code app-} and its id. */
    public static App row(String id, Instant startedAt, String lifetime, String state) {
        return row(id, "forest", state, Timestamp.of(startedAt), lifetime);
    }

    private static App row(
            String id, String account, String state, Timestamp startedAt, String lifetime) {
        return new App(
                id,
                "app-" + id,
                state,
                "longlived",
                "a1",
                account,
                startedAt,
                null,
                new Lifetime(lifetime),
                false);
    }

    /** A detail with links and components. */
    public static AppDetail detail(
            String id, String type, Map<String, String> links, AppComponent... components) {
        return new AppDetail(
                true,
                "",
                id,
                "application_1_" + id,
                "app-" + id,
                type,
                "v1",
                new Lifetime("604800"),
                "longlived",
                "About " + id,
                "RUNNING",
                links,
                List.of(components));
    }

    /** A component with containers whose ids end with a run, all of them ready. */
    public static AppComponent component(String name, int desired, int allocated, String run) {
        List<AppContainer> containers =
                IntStream.range(0, allocated)
                        .mapToObj(
                                number ->
                                        new AppContainer(
                                                "container_%s_%d_%s".formatted(name, number, run),
                                                name + "-" + number,
                                                "READY",
                                                "%s-%d.host.example".formatted(name, number),
                                                new Timestamp.Exact(STARTED)))
                        .toList();
        return new AppComponent(
                name,
                desired == allocated ? "STABLE" : "FLEXING",
                desired,
                allocated,
                2_048,
                2,
                "registry/image:1",
                desired,
                containers);
    }
}
