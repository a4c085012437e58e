package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What apps/create needs to know.
 *
 * @param accountId UUID in Base62 of the account to create it for, at most 22 characters
 * @param queueName the YARN queue to run in, one of {@link AppBasicSetting#publicQueueNames} or
 *     {@link AppBasicSetting#privateQueueNames}; older documentation allows {@code longlived} only
 * @param appTypeId type and version, one of apps/getAppTypeIdList
 * @param name 3 to 15 lowercase letters, digits and hyphens; begins and ends with a letter or
 *     digit; no two hyphens in a row; not in use yet
 * @param lifetime how long it is to run, in seconds: 300 to 604,800; or {@link Lifetime#FOR_EVER}
 * @param description at most 2,048 characters; null for none
 * @param dependentIds ids of the apps that this one depends on (the name is the wire's): one of
 *     {@link DependableApp#candidates}, which has to be running; empty if it depends on none
 * @param components one for each component of the type's template, no more and no fewer; for
 *     KAFKA-2.4.0 these are broker and kafka-manager, for ZOOKEEPER-3.4.13 zookeeper
 */
public record NewApp(
        String accountId,
        String queueName,
        String appTypeId,
        String name,
        long lifetime,
        @Nullable String description,
        List<String> dependentIds,
        List<NewApp.Component> components) {

    /** Replaces missing values with empty ones. */
    public NewApp {
        accountId = Absent.text(accountId);
        queueName = Absent.text(queueName);
        appTypeId = Absent.text(appTypeId);
        name = Absent.text(name);
        dependentIds = Absent.list(dependentIds);
        components = Absent.list(components);
    }

    /**
     * A component of an app to be created.
     *
     * @param name the component's name, as the app type's template has it
     * @param memoryMb memory of each container, in megabytes, at least 1
     * @param cpuCount CPU cores of each container, at least 1
     * @param containerCount how many containers; 0 where a component is not wanted
     */
    public record Component(String name, int memoryMb, int cpuCount, int containerCount) {}
}
