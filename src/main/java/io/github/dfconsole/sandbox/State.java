package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everything there is in a sandbox, as it is kept from one run to the next. Times are milliseconds
 * since the epoch; {@code born} counts the ids that were ever given. Passwords and masked settings
 * are not part of it: nothing ever needs them again.
 */
record State(
        @JsonProperty(required = true) List<Account> accounts,
        @JsonProperty(required = true) List<App> apps,
        @JsonProperty(required = true) List<Notebook> notebooks,
        @JsonProperty(required = true) List<AiWorkspace> aiWorkspaces,
        @JsonProperty(required = true) List<AiApp> aiApps,
        @JsonProperty(required = true) long born) {

    /** A document that lacks any of it is not a sandbox's: it is not ours to write over. */
    State {
        accounts = List.copyOf(accounts);
        apps = List.copyOf(apps);
        notebooks = List.copyOf(notebooks);
        aiWorkspaces = List.copyOf(aiWorkspaces);
        aiApps = List.copyOf(aiApps);
        accounts.forEach(each -> require(each.id(), each.name(), each.settling(), each.quotas()));
        apps.forEach(each -> require(each.id(), each.spec(), each.run(), each.components()));
        notebooks.forEach(each -> require(each.id(), each.spec(), each.settings()));
        aiWorkspaces.forEach(each -> require(each.id(), each.name(), each.accountId()));
        aiApps.forEach(each -> require(each.id(), each.spec()));
    }

    /** A file that was changed by hand may lack what nothing works without. */
    private static void require(Object... parts) {
        for (Object part : parts) {
            Objects.requireNonNull(part);
        }
    }

    /**
     * An account.
     *
     * @param createdAt when it was created
     * @param settling until when it is not RUNNING
     * @param disabled whether it belongs to somebody else
     * @param keytab the generation of its keytab
     * @param quotas its HDFS quota in each namespace
     */
    record Account(
            String id,
            String name,
            long createdAt,
            Settling settling,
            boolean disabled,
            int keytab,
            Map<String, Quota> quotas) {

        Account with(Settling newSettling, Map<String, Quota> newQuotas) {
            return new Account(id, name, createdAt, newSettling, disabled, keytab, newQuotas);
        }

        Account withKeytab(int generation) {
            return new Account(id, name, createdAt, settling, disabled, generation, quotas);
        }
    }

    /** Until when an account is not RUNNING, and what it is until then. */
    record Settling(long until, String status) {}

    record Quota(int fileCountMillion, int spaceTb) {}

    /** A long-lived app: what it is, how it runs, and what it runs in. */
    record App(String id, AppSpec spec, AppRun run, List<Component> components) {

        App with(AppRun newRun) {
            return new App(id, spec, newRun, components);
        }

        App with(List<Component> newComponents) {
            return new App(id, spec, run, newComponents);
        }
    }

    record AppSpec(
            String accountId,
            String name,
            String typeId,
            String queue,
            String description,
            List<String> dependentIds) {}

    /**
     * How an app runs.
     *
     * @param yarnId its identifier in YARN
     * @param lifetime seconds from its start; -1 for ever
     * @param readyAt from when on it is RUNNING
     * @param stoppedAt when it was stopped; null while it was not
     */
    record AppRun(
            String yarnId, long lifetime, long startedAt, long readyAt, @Nullable Long stoppedAt) {

        AppRun withLifetime(long seconds) {
            return new AppRun(yarnId, seconds, startedAt, readyAt, stoppedAt);
        }

        AppRun readyAgainAt(long time) {
            return new AppRun(yarnId, lifetime, startedAt, time, stoppedAt);
        }

        AppRun stopped(long time) {
            return new AppRun(yarnId, lifetime, startedAt, readyAt, time);
        }
    }

    record Component(
            String name, int memoryMb, int cpuCount, String image, List<Container> containers) {

        Component with(List<Container> newContainers) {
            return new Component(name, memoryMb, cpuCount, image, newContainers);
        }
    }

    /**
     * A container.
     *
     * @param readyAt from when on it is READY
     */
    record Container(String id, String name, long launchedAt, long readyAt) {}

    /**
     * A notebook.
     *
     * @param settings its settings, by component and name; those that are masked without value
     * @param createdAt when it was created
     * @param readyAt from when on it is RUNNING
     * @param goneAt from when on it is deleted; null while it is not
     */
    record Notebook(
            String id,
            NotebookSpec spec,
            Map<String, String> settings,
            long createdAt,
            long readyAt,
            @Nullable Long goneAt) {

        Notebook gone(long time) {
            return new Notebook(id, spec, settings, createdAt, readyAt, time);
        }

        Notebook with(Map<String, String> newSettings) {
            return new Notebook(id, spec, newSettings, createdAt, readyAt, goneAt);
        }
    }

    /**
     * What a notebook is.
     *
     * @param storageType type of added storage; null for none
     * @param storageGb size of added storage; 0 for none
     */
    record NotebookSpec(
            String accountId,
            String name,
            String typeCode,
            String serverTypeCode,
            long vpcNo,
            long subnetNo,
            String loginKeyName,
            @Nullable String storageType,
            int storageGb) {}

    /**
     * An AI workspace.
     *
     * @param configurations its history; null for one of the sample contents, whose history follows
     *     from the rest
     */
    record AiWorkspace(
            String id,
            String name,
            String accountId,
            String description,
            String image,
            long createdAt,
            long modifiedAt,
            boolean disabled,
            @Nullable List<Configuration> configurations) {

        AiWorkspace configured(List<Configuration> history, String newImage, long time) {
            return new AiWorkspace(
                    id, name, accountId, description, newImage, createdAt, time, disabled, history);
        }
    }

    record Configuration(ObjectNode configuration, long createdAt) {}

    /**
     * A run of an AI app.
     *
     * @param runsAt from when on it is RUNNING
     * @param endsAt when it ends by itself
     * @param fails whether it fails in the end
     * @param killedAt when it was killed; null while it was not
     */
    record AiApp(
            String id,
            AiAppSpec spec,
            long startedAt,
            long runsAt,
            long endsAt,
            boolean fails,
            @Nullable Long killedAt) {

        AiApp killed(long time) {
            return new AiApp(id, spec, startedAt, runsAt, endsAt, fails, time);
        }
    }

    record AiAppSpec(
            String yarnId,
            String accountId,
            String workspaceName,
            String name,
            String queue,
            int cpuCount,
            int gpuCount,
            int memoryMb,
            String image) {}
}
