package io.github.dfconsole.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.util.OptionalLong;

/**
 * A long-lived YARN app, as apps/getList shows it. Text that the service left out is empty.
 *
 * @param id the app's UUID in Base62, at most 22 characters
 * @param name the app's name
 * @param state for example RUNNING; the documentation lists no others, so it is kept as it was sent
 * @param queueName the YARN queue it runs in
 * @param accountId UUID in Base62 of the account it belongs to
 * @param accountName name of that account
 * @param startedAt when it was started; null when missing
 * @param finishedAt when it ended; null while it runs
 * @param lifetime how long it runs, or what is left of that: the documentation does not say which;
 *     empty text when missing. The wire calls this field {@code lifetimeMillis}, and the only real
 *     sample holds the seven-day maximum in seconds
 * @param disabled true if the caller has no permission on the app
 */
public record App(
        String id,
        String name,
        String state,
        String queueName,
        String accountId,
        String accountName,
        @Nullable Timestamp startedAt,
        @Nullable Timestamp finishedAt,
        @JsonProperty("lifetimeMillis") Lifetime lifetime,
        boolean disabled) {

    /** Replaces missing values with empty ones. */
    public App {
        id = Absent.text(id);
        name = Absent.text(name);
        state = Absent.text(state);
        queueName = Absent.text(queueName);
        accountId = Absent.text(accountId);
        accountName = Absent.text(accountName);
        lifetime = lifetime == null ? new Lifetime("") : lifetime;
    }

    /** Its lifetime in seconds; -1 for ever; null when it is missing or says no number of them. */
    public @Nullable Long lifetimeSeconds() {
        OptionalLong seconds = lifetime.seconds();
        return seconds.isPresent() ? seconds.getAsLong() : null;
    }
}
