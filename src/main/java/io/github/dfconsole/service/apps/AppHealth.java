package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppDetail;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an app is up to, from its state and, where they are known, its components. It is shown in
 * place of the service's word, which says RUNNING also while containers are missing.
 *
 * @param kind in one word
 * @param allocated how many containers there are; 0 if the components are not known
 * @param desired how many there should be; 0 if the components are not known
 * @param word the service's own word for the state of the app
 */
public record AppHealth(Kind kind, int allocated, int desired, String word) {

    /** In one word. */
    public enum Kind {
        /** It runs, and every component has the containers it should have. */
        STABLE,
        /** It runs; its components are not known. */
        RUNNING,
        /** It was accepted, and has no container yet. */
        STARTING,
        /** It runs, and containers are being added, taken away or replaced. */
        SCALING,
        /** It does not run. */
        STOPPED,
        /** It has failed. */
        FAILED,
        /** The service says something that this console does not know. */
        UNKNOWN
    }

    /**
     * The health of an app.
     *
     * @param detail the app in detail; null if it was not read
     */
    public static AppHealth of(App row, @Nullable AppDetail detail) {
        return of(row.state(), AppLife.hasEnded(row), detail == null ? null : detail.components());
    }

    /** The health of an app of which only the detail is known. */
    public static AppHealth of(AppDetail detail) {
        return of(detail.state(), AppLife.hasEnded(detail.state()), detail.components());
    }

    private static AppHealth of(
            String state, boolean hasEnded, @Nullable List<AppComponent> components) {
        if (state.equals("FAILED")) {
            return new AppHealth(Kind.FAILED, 0, 0, state);
        }
        if (hasEnded) {
            return new AppHealth(Kind.STOPPED, 0, 0, state);
        }
        if (components == null || components.isEmpty()) {
            return new AppHealth(withoutComponents(state), 0, 0, state);
        }
        int allocated = components.stream().mapToInt(AppHealth::allocated).sum();
        int desired = components.stream().mapToInt(AppHealth::desired).sum();
        Kind kind = withoutComponents(state);
        if (kind == Kind.RUNNING) {
            kind = running(components, allocated, desired);
        }
        return new AppHealth(kind, allocated, desired, state);
    }

    private static Kind withoutComponents(String state) {
        if (AppLife.isStarting(state)) {
            return Kind.STARTING;
        }
        return AppLife.isRunning(state) ? Kind.RUNNING : Kind.UNKNOWN;
    }

    private static Kind running(List<AppComponent> components, int allocated, int desired) {
        if (components.stream().allMatch(AppHealth::isComplete)) {
            return Kind.STABLE;
        }
        return allocated == 0 && desired > 0 ? Kind.STARTING : Kind.SCALING;
    }

    /** A component that should have no container is complete without one. */
    private static boolean isComplete(AppComponent component) {
        return component.state().equals("STABLE") || allocated(component) == desired(component);
    }

    /** Whether the app is on its way to another health; a word that is not known may say that. */
    public boolean isMoving() {
        return kind == Kind.STARTING || kind == Kind.SCALING || kind == Kind.UNKNOWN;
    }

    /** How many containers a component has; they are counted where the service does not say. */
    public static int allocated(AppComponent component) {
        Integer told = component.allocated();
        return told == null ? component.containers().size() : told;
    }

    /** How many containers a component should have. */
    public static int desired(AppComponent component) {
        Integer told = component.desired();
        Integer asked = component.containerCount();
        if (told != null) {
            return told;
        }
        return asked == null ? component.containers().size() : asked;
    }
}
