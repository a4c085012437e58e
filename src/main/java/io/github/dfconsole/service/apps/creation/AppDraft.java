package io.github.dfconsole.service.apps.creation;

import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.drafts.NamedDraft;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * What was entered for a new app, as it may be kept in a file. Text that was not entered is empty.
 *
 * @param accountId the account to create it for
 * @param name its name
 * @param appTypeId its type and version
 * @param queueName the queue it is to run in
 * @param lifetime how long it is to run, in seconds, as it was typed; -1 for no end
 * @param description what it is for
 * @param components its components, as they were typed
 * @param dependentIds the ids of the apps it needs
 */
public record AppDraft(
        String accountId,
        String name,
        String appTypeId,
        String queueName,
        String lifetime,
        String description,
        List<Component> components,
        List<String> dependentIds)
        implements NamedDraft<AppDraft>, SubmissionDraft {

    /** Nothing entered. */
    public static final AppDraft EMPTY =
            new AppDraft("", "", "", "", AppRules.USUAL_LIFETIME, "", List.of(), List.of());

    /**
     * A component, as it was typed.
     *
     * @param name its name
     * @param memoryMb memory of each container, in megabytes
     * @param cpuCount CPU cores of each container
     * @param containerCount how many containers
     */
    public record Component(String name, String memoryMb, String cpuCount, String containerCount) {

        /** A file may lack what it should have. */
        public Component {
            name = text(name);
            memoryMb = text(memoryMb);
            cpuCount = text(cpuCount);
            containerCount = text(containerCount);
        }
    }

    /** A file may lack what it should have. */
    public AppDraft {
        accountId = text(accountId);
        name = text(name);
        appTypeId = text(appTypeId);
        queueName = text(queueName);
        lifetime = text(lifetime).isEmpty() ? AppRules.USUAL_LIFETIME : lifetime;
        description = text(description);
        components = List.copyOf(Objects.requireNonNullElse(components, List.of()));
        dependentIds = List.copyOf(Objects.requireNonNullElse(dependentIds, List.of()));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** A draft of an app of a type, with nothing else entered. */
    public static AppDraft ofType(String accountId, String appTypeId) {
        return new AppDraft(
                accountId, "", appTypeId, "", AppRules.USUAL_LIFETIME, "", List.of(), List.of());
    }

    @Override
    public AppDraft named(String otherName) {
        return new AppDraft(
                accountId,
                otherName,
                appTypeId,
                queueName,
                lifetime,
                description,
                components,
                dependentIds);
    }

    /** The same draft with these values. */
    public AppDraft with(String otherName, String otherLifetime, String otherDescription) {
        return new AppDraft(
                accountId,
                otherName,
                appTypeId,
                queueName,
                otherLifetime,
                otherDescription,
                components,
                dependentIds);
    }

    /** The same draft with other components. */
    public AppDraft consistingOf(List<Component> others) {
        return new AppDraft(
                accountId, name, appTypeId, queueName, lifetime, description, others, dependentIds);
    }

    /** The same draft with other apps that it needs. */
    public AppDraft needing(List<String> ids) {
        return new AppDraft(
                accountId, name, appTypeId, queueName, lifetime, description, components, ids);
    }

    /** Without account and ids, which mean nothing elsewhere. */
    @Override
    public AppDraft asPreset() {
        return new AppDraft(
                "", "", appTypeId, queueName, lifetime, description, components, List.of());
    }
}
