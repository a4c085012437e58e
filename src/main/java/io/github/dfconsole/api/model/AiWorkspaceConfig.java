package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * One entry of an AI workspace's configuration history.
 *
 * @param configuration the configuration; null when the service left it out
 * @param createdAt when the entry was made; null when missing or not a date
 * @param modifiedAt when it was last changed; null when missing or not a date
 */
public record AiWorkspaceConfig(
        @Nullable AiAppTypeSpec configuration,
        @Nullable OffsetDateTime createdAt,
        @Nullable OffsetDateTime modifiedAt) {}
