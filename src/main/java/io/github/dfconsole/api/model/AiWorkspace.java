package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * An AI workspace, as aiworkspaces/getList shows it. Text that the service left out is empty.
 *
 * @param id the workspace's UUID in Base62, at most 22 characters
 * @param name the workspace's name
 * @param accountName the name of the account it belongs to
 * @param description what its owner wrote about it
 * @param imageVersion docker image and its version, {@code <image>:<version>}
 * @param createdAt when it was created; null when missing
 * @param modifiedAt when it was last changed; null when missing
 * @param disabled true if the caller has no permission on the workspace
 */
public record AiWorkspace(
        String id,
        String name,
        String accountName,
        String description,
        String imageVersion,
        @Nullable Timestamp createdAt,
        @Nullable Timestamp modifiedAt,
        boolean disabled) {

    /** Replaces missing values with empty ones. */
    public AiWorkspace {
        id = Absent.text(id);
        name = Absent.text(name);
        accountName = Absent.text(accountName);
        description = Absent.text(description);
        imageVersion = Absent.text(imageVersion);
    }
}
