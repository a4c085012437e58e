package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The HDFS quota of an account in one namespace. Text that the service left out is empty.
 *
 * @param namespace the namespace: {@code koya} or {@code tata}
 * @param fileCountMillion how many files, in millions: 1 to 5
 * @param spaceTb how much space, in terabytes: 200 to 500, in steps of 100
 */
public record Quota(
        String namespace, @Nullable Integer fileCountMillion, @Nullable Integer spaceTb) {

    /** Replaces missing values with empty ones. */
    public Quota {
        namespace = Absent.text(namespace);
    }
}
