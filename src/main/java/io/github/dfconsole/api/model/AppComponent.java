package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A component of an app: containers of one kind. Text that the service left out is empty.
 *
 * @param name the component's name, for example broker
 * @param state YARN state of the component: STABLE when {@code allocated} equals {@code desired},
 *     FLEXING on the way there; others may occur
 * @param desired how many containers there should be
 * @param allocated how many containers there are
 * @param memoryMb memory of each container, in megabytes
 * @param cpuCount CPU cores of each container
 * @param image docker image of the containers
 * @param containerCount how many containers were asked for
 * @param containers the containers, those that are still starting included
 */
public record AppComponent(
        String name,
        String state,
        @Nullable Integer desired,
        @Nullable Integer allocated,
        @Nullable Integer memoryMb,
        @Nullable Integer cpuCount,
        String image,
        @Nullable Integer containerCount,
        List<AppContainer> containers) {

    /** Replaces missing values with empty ones. */
    public AppComponent {
        name = Absent.text(name);
        state = Absent.text(state);
        image = Absent.text(image);
        containers = Absent.list(containers);
    }
}
