package io.github.dfconsole.api.model;

import com.fasterxml.jackson.annotation.JsonAlias;

import org.jspecify.annotations.Nullable;

/**
 * The answer of aiapps/submit: the run that was started. Text that the service left out is empty.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param id the app's UUID in Base62, at most 22 characters
 * @param accountName the account it belongs to
 * @param name the app's name: the prefix that was asked for, and a suffix
 * @param queueName the YARN queue it runs in
 * @param startedAt when it was started; null when missing
 * @param finishedAt when it ended; null while it runs
 * @param elapsedMillis how long it has run, in milliseconds. The syntax block spells it {@code
 *     elapesdMillis}
 * @param state YARN state of the application; kept as it was sent
 * @param finalStatus YARN final status of the application; kept as it was sent
 */
public record AiAppRun(
        @Nullable Boolean success,
        String message,
        String id,
        String accountName,
        String name,
        String queueName,
        @Nullable Timestamp startedAt,
        @Nullable Timestamp finishedAt,
        @JsonAlias("elapesdMillis") @Nullable Long elapsedMillis,
        String state,
        String finalStatus)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public AiAppRun {
        message = Absent.text(message);
        id = Absent.text(id);
        accountName = Absent.text(accountName);
        name = Absent.text(name);
        queueName = Absent.text(queueName);
        state = Absent.text(state);
        finalStatus = Absent.text(finalStatus);
    }
}
