package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * One entry of an AI workspace's configuration history.
 *
 * @param configuration the configuration; null when the service left it out
 * @param createdAt when the entry was made; null when missing
 * @param modifiedAt when it was last changed; null when missing
 */
public record AiWorkspaceConfig(
        @Nullable AiAppTypeSpec configuration,
        @Nullable Timestamp createdAt,
        @Nullable Timestamp modifiedAt) {}
