package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Objects;

/**
 * The contents of a sandbox, as they are written to a file. Times are milliseconds since the epoch;
 * {@code born} counts the ids that were ever given. Passwords and masked settings are left out:
 * nothing needs them again.
 */
record State(
        @JsonProperty(required = true) List<StoredAccount> accounts,
        @JsonProperty(required = true) List<StoredApp> apps,
        @JsonProperty(required = true) List<StoredNotebook> notebooks,
        @JsonProperty(required = true) List<StoredAiWorkspace> aiWorkspaces,
        @JsonProperty(required = true) List<StoredAiApp> aiApps,
        @JsonProperty(required = true) long born) {

    /** Refuses a document with parts missing: it was not written by a sandbox. */
    State {
        accounts = List.copyOf(accounts);
        apps = List.copyOf(apps);
        notebooks = List.copyOf(notebooks);
        aiWorkspaces = List.copyOf(aiWorkspaces);
        aiApps = List.copyOf(aiApps);
        accounts.forEach(
                each ->
                        require(
                                each.id(),
                                each.name(),
                                each.settling(),
                                each.quotas(),
                                each.keytab()));
        apps.forEach(each -> require(each.id(), each.spec(), each.run(), each.components()));
        notebooks.forEach(each -> require(each.id(), each.spec(), each.settings()));
        aiWorkspaces.forEach(each -> require(each.id(), each.name(), each.accountId()));
        aiApps.forEach(each -> require(each.id(), each.spec()));
    }

    /** A file that was edited by hand may lack values that every operation needs. */
    private static void require(Object... parts) {
        for (Object part : parts) {
            Objects.requireNonNull(part);
        }
    }
}
