package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangedMeanwhileException;
import io.github.dfconsole.service.change.ChangedMeanwhileException.What;

import java.util.Optional;

/** Finds the parts of an app that a change is about. */
final class AppParts {

    private AppParts() {}

    /** Reads an app that is about to be changed, which it can be only while it runs. */
    static AppDetail running(Session session, String id)
            throws ApiException, ChangedMeanwhileException {
        AppDetail app = session.app(id);
        if (AppLife.hasEnded(app.state())) {
            throw new ChangedMeanwhileException(What.ENDED);
        }
        return app;
    }

    static Optional<AppComponent> component(AppDetail app, String name) {
        return app.components().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    static Optional<AppContainer> container(AppDetail app, String name) {
        return app.components().stream()
                .flatMap(each -> each.containers().stream())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
