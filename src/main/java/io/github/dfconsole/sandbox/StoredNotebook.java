package io.github.dfconsole.sandbox;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A notebook.
 *
 * @param settings its settings by component and name; masked ones without their value
 * @param createdAt when it was created
 * @param readyAt when it becomes RUNNING
 * @param goneAt when its deletion is complete; null if it is not being deleted
 */
record StoredNotebook(
        String id,
        Spec spec,
        Map<String, String> settings,
        long createdAt,
        long readyAt,
        @Nullable Long goneAt) {

    /**
     * The values that were requested.
     *
     * @param bucketName the bucket that is linked; null if none is
     * @param storageType the type of added storage; null if there is none
     * @param storageGb the size of added storage; 0 if there is none
     */
    record Spec(
            String accountId,
            String name,
            String typeCode,
            String serverTypeCode,
            long vpcNo,
            long subnetNo,
            String loginKeyName,
            @Nullable String bucketName,
            @Nullable String storageType,
            int storageGb) {

        Spec linkedTo(String newBucketName) {
            return new Spec(
                    accountId,
                    name,
                    typeCode,
                    serverTypeCode,
                    vpcNo,
                    subnetNo,
                    loginKeyName,
                    newBucketName,
                    storageType,
                    storageGb);
        }
    }

    StoredNotebook gone(long time) {
        return new StoredNotebook(id, spec, settings, createdAt, readyAt, time);
    }

    StoredNotebook linkedTo(String bucketName) {
        return new StoredNotebook(
                id, spec.linkedTo(bucketName), settings, createdAt, readyAt, goneAt);
    }

    StoredNotebook with(Map<String, String> newSettings) {
        return new StoredNotebook(id, spec, newSettings, createdAt, readyAt, goneAt);
    }
}
