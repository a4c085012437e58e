package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A container of an app. Text that the service left out is empty.
 *
 * @param id the container's identifier in YARN
 * @param name the container's name, for example broker-0
 * @param state YARN state of the container, for example READY
 * @param hostName host name of the container
 * @param launchedAt when it was launched; null when missing
 */
public record AppContainer(
        String id, String name, String state, String hostName, @Nullable Timestamp launchedAt) {

    /** Replaces missing values with empty ones. */
    public AppContainer {
        id = Absent.text(id);
        name = Absent.text(name);
        state = Absent.text(state);
        hostName = Absent.text(hostName);
    }
}
