package io.github.dfconsole.api.model;

import com.fasterxml.jackson.annotation.JsonAlias;

import org.jspecify.annotations.Nullable;

/**
 * A Data Forest account, as accounts/getList shows it. Text that the service left out is empty.
 *
 * @param id the account's UUID in Base62, at most 22 characters
 * @param name the account's name
 * @param principal the Kerberos principal, {@code <name>@KR.DF.NAVERNCP.COM}
 * @param status ACCEPTED, RUNNING or CHANGING; anything else is kept as it was sent
 * @param createdAt when the account was created; null when missing
 * @param disabled true if the caller has no permission on the account
 */
public record Account(
        String id,
        String name,
        String principal,
        String status,
        @JsonAlias("createAt") @Nullable Timestamp createdAt,
        boolean disabled) {

    /** Replaces missing values with empty ones. */
    public Account {
        id = Absent.text(id);
        name = Absent.text(name);
        principal = Absent.text(principal);
        status = Absent.text(status);
    }
}
