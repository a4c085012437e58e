package io.github.dfconsole.api.model;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/**
 * What an AI app gets to run on. The documentation contradicts itself about defaults, so none is
 * assumed: what is missing is null or empty.
 *
 * @param cpuCount number of CPU cores
 * @param gpuCount number of GPUs, 1 to 8; 0 occurs in the documentation's placeholder bodies
 * @param gpuModel for example T4 or V100
 * @param memoryMb memory in megabytes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY) // blank values are not sent
public record AiAppResource(
        @Nullable Integer cpuCount,
        @Nullable Integer gpuCount,
        String gpuModel,
        @Nullable Integer memoryMb) {

    /** Replaces missing values with empty ones. */
    public AiAppResource {
        gpuModel = Absent.text(gpuModel);
    }
}
