package io.github.dfconsole.api.model;

import com.fasterxml.jackson.annotation.JsonAlias;

import org.jspecify.annotations.Nullable;

/**
 * A container of an AI app. The data-type page spells some of these differently; the names here are
 * those of the JSON samples. Text that the service left out is empty.
 *
 * @param containerId the container's identifier in YARN
 * @param component the component it belongs to
 * @param createdAt when it was created; null when missing
 * @param logUrl where its log is
 * @param cpuCount CPU cores
 * @param memoryMb memory in megabytes
 * @param dockerImage docker image it runs
 * @param status its state
 */
public record AiAppContainer(
        String containerId,
        @JsonAlias("conponent") String component,
        @Nullable Timestamp createdAt,
        @JsonAlias("logurl") String logUrl,
        @Nullable Integer cpuCount,
        @Nullable Integer memoryMb,
        String dockerImage,
        @JsonAlias("Status") String status) {

    /** Replaces missing values with empty ones. */
    public AiAppContainer {
        containerId = Absent.text(containerId);
        component = Absent.text(component);
        logUrl = Absent.text(logUrl);
        dockerImage = Absent.text(dockerImage);
        status = Absent.text(status);
    }
}
