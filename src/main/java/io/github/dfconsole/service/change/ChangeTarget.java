package io.github.dfconsole.service.change;

import java.util.Objects;

/**
 * The resource that a change is about.
 *
 * @param operation the operation that changes it, such as {@code notebooks/delete}
 * @param accountId the account it belongs to; empty if it is an account itself
 * @param id the id of the resource
 * @param name what the user calls it
 */
public record ChangeTarget(String operation, String accountId, String id, String name) {

    /** A file that lacks any of it is not understood. */
    public ChangeTarget {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(accountId, "accountId");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
