package io.github.dfconsole.service.apps;

import java.time.Instant;
import java.util.Objects;

/**
 * A lifetime that was set from here.
 *
 * @param appId the app
 * @param seconds how long it was to run from then on
 * @param at when it was sent, by the service's clock
 */
public record Renewal(String appId, long seconds, Instant at) {

    /** A file that lacks any of it is not understood. */
    public Renewal {
        Objects.requireNonNull(appId, "appId");
        Objects.requireNonNull(at, "at");
    }

    /** When the app ends if its lifetime has not been set again since. */
    Instant end() {
        return at.plusSeconds(seconds);
    }
}
