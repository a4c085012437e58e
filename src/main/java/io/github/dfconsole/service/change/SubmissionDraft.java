package io.github.dfconsole.service.change;

/**
 * The part of a request that may be written to a file: everything the user entered except secrets.
 */
public interface SubmissionDraft {

    /** Id of the account that will own the new resource; empty if it has no owning account. */
    String accountId();

    /** The name of the new resource, or the prefix of its name if the service completes it. */
    String name();
}
