package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The answer of notebooks/getObjectStorageBucketDetail. Text that the service left out is empty.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param name the bucket's name
 * @param resourceId the bucket's resource id
 * @param objectCount how many objects it holds; null when missing or not a number
 * @param bytesUsed how many bytes they take; null when missing or not a number
 * @param bucketProtectionState see {@link Bucket#bucketProtectionState()}
 * @param storageLocation where it is kept
 * @param staticWebsiteEnabled whether it is served as a website; null when missing
 * @param sseKmsEnabled whether its objects are encrypted with a key of the Key Management Service;
 *     null when missing
 * @param createdAt when it was created; null when missing
 */
public record BucketDetail(
        @Nullable Boolean success,
        String message,
        String name,
        String resourceId,
        @Nullable Long objectCount,
        @Nullable Long bytesUsed,
        String bucketProtectionState,
        String storageLocation,
        @Nullable Boolean staticWebsiteEnabled,
        @Nullable Boolean sseKmsEnabled,
        @Nullable Timestamp createdAt)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public BucketDetail {
        message = Absent.text(message);
        name = Absent.text(name);
        resourceId = Absent.text(resourceId);
        bucketProtectionState = Absent.text(bucketProtectionState);
        storageLocation = Absent.text(storageLocation);
    }
}
