package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An AI workspace.
 *
 * @param configurations its history, empty if it was never configured; null for a sample workspace,
 *     whose history is computed from the other fields
 */
record StoredAiWorkspace(
        String id,
        String name,
        String accountId,
        String description,
        String image,
        long createdAt,
        long modifiedAt,
        boolean disabled,
        @Nullable List<Configuration> configurations) {

    /** One entry of the history. */
    record Configuration(ObjectNode configuration, long createdAt) {}

    StoredAiWorkspace configured(List<Configuration> history, String newImage, long time) {
        return new StoredAiWorkspace(
                id, name, accountId, description, newImage, createdAt, time, disabled, history);
    }
}
