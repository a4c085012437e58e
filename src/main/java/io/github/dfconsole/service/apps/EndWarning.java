package io.github.dfconsole.service.apps;

import java.util.Objects;

/**
 * That the user was told of the end of an app.
 *
 * @param appId the app
 * @param minutes how long before its end, at most: the smallest of the times that the user was told
 *     for
 */
public record EndWarning(String appId, long minutes) {

    /** A file that lacks it is not understood. */
    public EndWarning {
        Objects.requireNonNull(appId, "appId");
    }
}
