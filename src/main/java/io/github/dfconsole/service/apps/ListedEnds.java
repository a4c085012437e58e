package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.apps.AppEnd.How;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/** The ends of apps as far as one list of them tells: no date of the future is certain. */
public final class ListedEnds implements AppEnds {

    @Override
    public AppEnd of(App app) {
        String asRead = Objects.toString(app.lifetimeSeconds(), "");
        Long lifetime = app.lifetimeSeconds();
        if (AppLife.hasEnded(app)) {
            return new AppEnd(How.ENDED, finished(app), asRead);
        }
        if (lifetime != null && lifetime < 0) {
            return new AppEnd(How.NO_END, null, asRead);
        }
        return AppLife.end(app)
                .map(end -> new AppEnd(How.NOT_CERTAIN, end.at(), asRead))
                .orElseGet(() -> new AppEnd(How.UNTOLD, null, asRead));
    }

    private static @Nullable Instant finished(App app) {
        return app.finishedAt() instanceof Timestamp.Exact exact ? exact.at().toInstant() : null;
    }
}
