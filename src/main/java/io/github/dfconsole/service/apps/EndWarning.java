package io.github.dfconsole.service.apps;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * That the user was told of the end of an app.
 *
 * @param appId the app
 * @param minutes how long before its end, at most: the smallest of the times that the user was told
 *     for
 */
public record EndWarning(String appId, long minutes) {

    /** How long before an end the user is told of it, the shortest first. */
    public static final List<Duration> TIMES =
            List.of(Duration.ofMinutes(15), Duration.ofHours(2), Duration.ofHours(24));

    /** A file that lacks it is not understood. */
    public EndWarning {
        Objects.requireNonNull(appId, "appId");
    }
}
