package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * An AI app, as aiapps/getList shows it. Text that the service left out is empty.
 *
 * @param id the app's UUID in Base62, at most 22 characters
 * @param appId identifier of the app in YARN
 * @param name the app's name
 * @param workspaceName the AI workspace it was run from
 * @param accountName the account it belongs to
 * @param queueName the YARN queue it runs in
 * @param state YARN state of the application; kept as it was sent
 * @param finalStatus YARN final status of the application; kept as it was sent
 * @param startedAt when it was started; null when missing
 * @param finishedAt when it ended; null while it runs
 * @param modifiedAt when it was last changed; null when missing
 * @param disabled true if the caller has no permission on the app
 */
public record AiApp(
        String id,
        String appId,
        String name,
        String workspaceName,
        String accountName,
        String queueName,
        String state,
        String finalStatus,
        @Nullable Timestamp startedAt,
        @Nullable Timestamp finishedAt,
        @Nullable Timestamp modifiedAt,
        boolean disabled) {

    /** Replaces missing values with empty ones. */
    public AiApp {
        id = Absent.text(id);
        appId = Absent.text(appId);
        name = Absent.text(name);
        workspaceName = Absent.text(workspaceName);
        accountName = Absent.text(accountName);
        queueName = Absent.text(queueName);
        state = Absent.text(state);
        finalStatus = Absent.text(finalStatus);
    }
}
