package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The answer of apps/getDetail: one app with its components and containers. Text that the service
 * left out is empty.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param id the app's UUID in Base62, at most 22 characters
 * @param appId identifier of the app in YARN
 * @param name the app's name
 * @param appTypeId type and version, for example KAFKA-2.4.0
 * @param version version of the YARN service definition
 * @param lifetime how long it runs from its start
 * @param queueName the YARN queue it runs in
 * @param description what its owner wrote about it
 * @param state for example RUNNING; kept as it was sent
 * @param links web addresses the app offers, by name
 * @param components its components
 */
public record AppDetail(
        @Nullable Boolean success,
        String message,
        String id,
        String appId,
        String name,
        String appTypeId,
        String version,
        Lifetime lifetime,
        String queueName,
        String description,
        String state,
        Map<String, String> links,
        List<AppComponent> components)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public AppDetail {
        message = Absent.text(message);
        id = Absent.text(id);
        appId = Absent.text(appId);
        name = Absent.text(name);
        appTypeId = Absent.text(appTypeId);
        version = Absent.text(version);
        lifetime = lifetime == null ? new Lifetime("") : lifetime;
        queueName = Absent.text(queueName);
        description = Absent.text(description);
        state = Absent.text(state);
        links = Absent.map(links);
        components = Absent.list(components);
    }
}
