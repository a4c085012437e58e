package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.App;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells when apps end, from what was read of them. Any thread may ask; it does not block. */
@FunctionalInterface
public interface AppEnds {

    /** When this app ends, and how that is known. */
    AppEnd of(App app);

    /** The app of a list whose end is the first to come; empty if no end has a date. */
    default Optional<Next> next(List<App> apps) {
        return apps.stream()
                .map(app -> new Next(app, of(app)))
                .filter(each -> each.end().at() != null)
                .min(Comparator.comparing(Next::at));
    }

    /**
     * An app, and its end, which has a date.
     *
     * @param app the app
     * @param end when it ends, and how that is known
     */
    record Next(App app, AppEnd end) {

        /** When it ends. */
        public Instant at() {
            return Objects.requireNonNull(end.at());
        }
    }
}
