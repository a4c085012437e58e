package io.github.dfconsole.sandbox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A long-lived app: what was asked for, how it runs, and its components. */
record StoredApp(String id, Spec spec, Run run, List<Component> components) {

    /** The values that were requested. */
    record Spec(
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
     * @param readyAt when it becomes RUNNING
     * @param stoppedAt when it was stopped; null if it was not
     */
    record Run(
            String yarnId, long lifetime, long startedAt, long readyAt, @Nullable Long stoppedAt) {

        Run withLifetime(long seconds) {
            return new Run(yarnId, seconds, startedAt, readyAt, stoppedAt);
        }

        Run readyAgainAt(long time) {
            return new Run(yarnId, lifetime, startedAt, time, stoppedAt);
        }

        Run stopped(long time) {
            return new Run(yarnId, lifetime, startedAt, readyAt, time);
        }
    }

    /** Containers that are alike. */
    record Component(
            String name, int memoryMb, int cpuCount, String image, List<Container> containers) {

        Component with(List<Container> newContainers) {
            return new Component(name, memoryMb, cpuCount, image, newContainers);
        }
    }

    /**
     * A container.
     *
     * @param readyAt when it becomes READY
     */
    record Container(String id, String name, long launchedAt, long readyAt) {}

    StoredApp with(Run newRun) {
        return new StoredApp(id, spec, newRun, components);
    }

    StoredApp with(List<Component> newComponents) {
        return new StoredApp(id, spec, run, newComponents);
    }

    /** Returns the component with this name. */
    Component component(String name) throws Refusal {
        for (Component component : components) {
            if (component.name().equals(name)) {
                return component;
            }
        }
        throw Refusal.noSuchElement();
    }

    /** Returns the same app with a component in place of the one with the same name. */
    StoredApp replace(Component changed) {
        return with(
                components.stream()
                        .map(each -> each.name().equals(changed.name()) ? changed : each)
                        .toList());
    }
}
