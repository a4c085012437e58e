package io.github.dfconsole.service.usage;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * What an account uses in one namespace, as {@code hdfs dfs -count} reported it for the account's
 * home folder. HDFS counts files and folders together, and space with all replicas.
 *
 * @param namespace the namespace, such as koya
 * @param usedNames how many files and folders there are; null if the output does not tell
 * @param usedBytes how much space is used, including replicas; null if the output does not tell
 * @param nameQuota how many files and folders HDFS allows; null if there is no quota
 * @param byteQuota how much space HDFS allows, including replicas; null if there is no quota
 * @param rounded whether the command was run with -h, which rounds its figures to one decimal
 */
public record NamespaceUsage(
        String namespace,
        @Nullable Long usedNames,
        @Nullable Long usedBytes,
        @Nullable Long nameQuota,
        @Nullable Long byteQuota,
        boolean rounded) {

    /** Refuses a file without a namespace. */
    public NamespaceUsage {
        Objects.requireNonNull(namespace, "namespace");
    }

    /** Whether it says how much is used of anything. */
    boolean isMeasured() {
        return usedNames != null || usedBytes != null;
    }
}
