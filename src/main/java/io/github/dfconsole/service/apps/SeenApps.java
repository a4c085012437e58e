package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.AppDetail;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was seen of apps since the console was started: which container ids, so that replaced
 * containers are noticed, and the last components, because an app that is stopped may have none.
 * What was seen longest ago is forgotten beyond bounds. Any thread may use it; it does not block.
 */
public final class SeenApps {

    private static final int MOST_APPS = 500;
    private static final int MOST_WITH_COMPONENTS = 100;
    private static final int MOST_CONTAINERS = 1_000;

    /**
     * The components an app had.
     *
     * @param at when they were read, by this machine's clock
     */
    public record Components(List<AppComponent> components, Instant at) {}

    /** The ids of the containers of one run of an app, and how often each changed. */
    private static final class Run {

        private final String yarnId;
        private final Map<String, String> ids = new HashMap<>();
        private final Map<String, Integer> replaced = new HashMap<>();

        Run(String yarnId) {
            this.yarnId = yarnId;
        }

        void saw(AppContainer container) {
            if (container.id().isEmpty()
                    || (ids.size() >= MOST_CONTAINERS && !ids.containsKey(container.name()))) {
                return;
            }
            String before = ids.put(container.name(), container.id());
            if (before != null && !before.equals(container.id())) {
                replaced.merge(container.name(), 1, Integer::sum);
            }
        }
    }

    private final Map<String, Run> runs = bounded(MOST_APPS);
    private final Map<String, Components> components = bounded(MOST_WITH_COMPONENTS);

    private static <V> Map<String, V> bounded(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    /** An app was read. A new run of it has new containers, none of which was replaced. */
    public synchronized void saw(AppDetail detail, Instant at) {
        if (detail.id().isEmpty() || detail.components().isEmpty()) {
            return;
        }
        Run run = runs.get(detail.id());
        if (run == null || !run.yarnId.equals(detail.appId())) {
            run = new Run(detail.appId());
            runs.put(detail.id(), run);
        }
        for (AppComponent component : detail.components()) {
            component.containers().forEach(run::saw);
        }
        components.put(detail.id(), new Components(detail.components(), at));
    }

    /** How often a container was seen to be replaced in the present run of its app. */
    public synchronized int replaced(AppDetail app, String container) {
        Run run = runs.get(app.id());
        return run == null || !run.yarnId.equals(app.appId())
                ? 0
                : run.replaced.getOrDefault(container, 0);
    }

    /** The last components an app had; empty if none were seen, or it is forgotten. */
    public synchronized Optional<Components> lastComponents(String appId) {
        return Optional.ofNullable(components.get(appId));
    }
}
