package io.github.dfconsole.api.model;

import java.util.List;

/**
 * The kind of app that another one needs, and the apps that would do.
 *
 * @param appTypeName name of the app type, for example ZOOKEEPER
 * @param appTypeVersion version of the app type, for example 3.4.13
 * @param candidates the running apps of that type
 */
public record DependableApp(String appTypeName, String appTypeVersion, List<App> candidates) {

    /** Replaces missing values with empty ones. */
    public DependableApp {
        appTypeName = Absent.text(appTypeName);
        appTypeVersion = Absent.text(appTypeVersion);
        candidates = Absent.list(candidates);
    }

    /** The type with its version, as {@code appTypeId} elsewhere: {@code ZOOKEEPER-3.4.13}. */
    public String appTypeId() {
        return appTypeName + "-" + appTypeVersion;
    }
}
