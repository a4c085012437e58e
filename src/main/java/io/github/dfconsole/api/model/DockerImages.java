package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The answer of aiworkspaces/getDockerImageList.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param dockerImages the images of the framework that was asked for; empty when the service sent
 *     none, or none that could be read
 */
public record DockerImages(@Nullable Boolean success, String message, ImageVersions dockerImages)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public DockerImages {
        message = Absent.text(message);
        dockerImages = Absent.images(dockerImages);
    }
}
