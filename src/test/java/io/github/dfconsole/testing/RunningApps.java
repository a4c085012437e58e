package io.github.dfconsole.testing;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.api.model.Timestamp;

import java.time.Instant;

/** Apps as the service lists them. */
public final class RunningApps {

    private RunningApps() {}

    /** An app that runs, called {@code app-} and its id. */
    public static App of(String id, Instant startedAt, String lifetime) {
        return of(id, startedAt, lifetime, "RUNNING");
    }

    /** An app in a state. */
    public static App of(String id, Instant startedAt, String lifetime, String state) {
        return new App(
                id,
                "app-" + id,
                state,
                "longlived",
                "a1",
                "forest",
                Timestamp.of(startedAt),
                null,
                new Lifetime(lifetime),
                false);
    }
}
