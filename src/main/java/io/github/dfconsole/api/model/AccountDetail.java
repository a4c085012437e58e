package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer of accounts/getDetail: one account with its HDFS quotas. Text that the service left
 * out is empty.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param id the account's UUID in Base62, at most 22 characters
 * @param name the account's name
 * @param status ACCEPTED, RUNNING or CHANGING; anything else is kept as it was sent
 * @param createdAt when the account was created; null when missing
 * @param quotas one quota for each namespace
 */
public record AccountDetail(
        @Nullable Boolean success,
        String message,
        String id,
        String name,
        String status,
        @Nullable Timestamp createdAt,
        List<Quota> quotas)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public AccountDetail {
        message = Absent.text(message);
        id = Absent.text(id);
        name = Absent.text(name);
        status = Absent.text(status);
        quotas = Absent.list(quotas);
    }
}
