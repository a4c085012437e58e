package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer of aiworkspaces/getDetail: one AI workspace with its configuration history. Text that
 * the service left out is empty.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param id the workspace's UUID in Base62
 * @param name the workspace's name
 * @param accountId the UUID in Base62 of the account it belongs to
 * @param accountName the name of that account
 * @param description what its owner wrote about it
 * @param imageVersion docker image and its version, {@code <image>:<version>}
 * @param createdAt when it was created; null when missing
 * @param modifiedAt when it was last changed; null when missing
 * @param contents its configurations, in the service's order
 */
public record AiWorkspaceDetail(
        @Nullable Boolean success,
        String message,
        String id,
        String name,
        String accountId,
        String accountName,
        String description,
        String imageVersion,
        @Nullable Timestamp createdAt,
        @Nullable Timestamp modifiedAt,
        List<AiWorkspaceConfig> contents)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public AiWorkspaceDetail {
        message = Absent.text(message);
        id = Absent.text(id);
        name = Absent.text(name);
        accountId = Absent.text(accountId);
        accountName = Absent.text(accountName);
        description = Absent.text(description);
        imageVersion = Absent.text(imageVersion);
        contents = Absent.list(contents);
    }
}
