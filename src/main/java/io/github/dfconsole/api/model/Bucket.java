package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A bucket of Object Storage that a notebook may be linked to, as
 * notebooks/getObjectStorageBucketList shows it. Text that the service left out is empty.
 *
 * @param name the bucket's name, by which the other operations know it
 * @param resourceId the bucket's resource id
 * @param objectCount how many objects it holds; null when missing or not a number
 * @param bytesUsed how many bytes they take; null when missing or not a number
 * @param bucketProtectionState whether the bucket is locked, which rules it out for notebooks; the
 *     reference does not say which values there are, so it is kept as it was sent
 * @param createdAt when it was created; null when missing
 * @param disabled true if the caller has no permission on the bucket
 */
public record Bucket(
        String name,
        String resourceId,
        @Nullable Long objectCount,
        @Nullable Long bytesUsed,
        String bucketProtectionState,
        @Nullable Timestamp createdAt,
        boolean disabled) {

    /** Replaces missing values with empty ones. */
    public Bucket {
        name = Absent.text(name);
        resourceId = Absent.text(resourceId);
        bucketProtectionState = Absent.text(bucketProtectionState);
    }
}
