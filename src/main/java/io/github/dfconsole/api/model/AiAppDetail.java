package io.github.dfconsole.api.model;

import com.fasterxml.jackson.annotation.JsonAlias;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * The answer of aiapps/getDetail: one AI app with its containers. Text that the service left out is
 * empty.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param id the app's UUID in Base62, at most 22 characters
 * @param appId identifier of the app in YARN
 * @param name the app's name
 * @param accountName the account it belongs to
 * @param queueName the YARN queue it runs in
 * @param startedAt when it was started; null when missing
 * @param finishedAt when it ended; null while it runs
 * @param elapsedMillis how long it has run, in milliseconds. The syntax block spells it {@code
 *     elapesdMillis}
 * @param state YARN state of the application; kept as it was sent
 * @param finalStatus YARN final status of the application; kept as it was sent
 * @param containers its containers, by name
 */
public record AiAppDetail(
        @Nullable Boolean success,
        String message,
        String id,
        String appId,
        String name,
        String accountName,
        String queueName,
        @Nullable Timestamp startedAt,
        @Nullable Timestamp finishedAt,
        @JsonAlias("elapesdMillis") @Nullable Long elapsedMillis,
        String state,
        String finalStatus,
        Map<String, AiAppContainer> containers)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public AiAppDetail {
        message = Absent.text(message);
        id = Absent.text(id);
        appId = Absent.text(appId);
        name = Absent.text(name);
        accountName = Absent.text(accountName);
        queueName = Absent.text(queueName);
        state = Absent.text(state);
        finalStatus = Absent.text(finalStatus);
        containers = Absent.map(containers);
    }
}
