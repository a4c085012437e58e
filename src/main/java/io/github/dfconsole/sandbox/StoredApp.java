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
     * @param lifetime seconds from when it was last set; -1 for ever
     * @param readyAt when it becomes RUNNING
     * @param stoppedAt when it was stopped; null if it was not
     * @param lifetimeSetAt when the lifetime was last set; null if not since the start
     * @param masterRestarts how often its application master was restarted
     */
    record Run(
            String yarnId,
            long lifetime,
            long startedAt,
            long readyAt,
            @Nullable Long stoppedAt,
            @Nullable Long lifetimeSetAt,
            int masterRestarts) {

        /** The run of an app that starts now. */
        static Run started(String yarnId, long lifetime, long now, long readyAt) {
            return new Run(yarnId, lifetime, now, readyAt, null, null, 0);
        }

        Run withLifetime(long seconds, long now) {
            return new Run(yarnId, seconds, startedAt, readyAt, stoppedAt, now, masterRestarts);
        }

        Run masterRestarted(long ready) {
            return new Run(
                    yarnId,
                    lifetime,
                    startedAt,
                    ready,
                    stoppedAt,
                    lifetimeSetAt,
                    masterRestarts + 1);
        }

        Run stopped(long time) {
            return new Run(
                    yarnId, lifetime, startedAt, readyAt, time, lifetimeSetAt, masterRestarts);
        }

        /** When its lifetime ends: that long after it was last set, whatever it was before. */
        long lifetimeEndsAt() {
            if (lifetime < 0) {
                return Long.MAX_VALUE;
            }
            return (lifetimeSetAt == null ? startedAt : lifetimeSetAt) + lifetime * 1_000;
        }

        /** The id of a container, which holds those of the app and of the master's attempt. */
        String containerId(int number) {
            return "container_e01_%s_%02d_%06d"
                    .formatted(
                            yarnId.substring("application_".length()), 1 + masterRestarts, number);
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
     * @param launchedAt when YARN finds room for it; {@link #NEVER} if it does not
     * @param readyAt when it becomes READY
     */
    record Container(String id, String name, long launchedAt, long readyAt) {

        /** The time of what does not happen. */
        static final long NEVER = Long.MAX_VALUE;

        boolean isThere(long now) {
            return launchedAt <= now;
        }

        boolean isReady(long now) {
            return readyAt <= now;
        }
    }

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
