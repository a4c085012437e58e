package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.AppLife;
import io.github.dfconsole.ui.resource.action.Availability;

/** What holds for changes to apps. */
final class AppChanges {

    private AppChanges() {}

    /** Another user's app cannot be changed. */
    static Availability ofAny(App row) {
        return Availability.unless(row.disabled(), "apps.why.disabled");
    }

    /** Only an app that has not ended can be changed in this way. */
    static Availability ofStarted(App row) {
        return row.disabled()
                ? ofAny(row)
                : Availability.unless(AppLife.hasEnded(row), "apps.why.ended");
    }

    /** Only an app that has its containers can be changed in this way. */
    static Availability ofRunning(App row) {
        Availability started = ofStarted(row);
        return started.isAllowed()
                ? Availability.unless(AppLife.isStarting(row.state()), "apps.why.starting")
                : started;
    }

    /** Only an app that has ended can be started. */
    static Availability ofEnded(App row) {
        return row.disabled()
                ? ofAny(row)
                : Availability.unless(!AppLife.hasEnded(row), "apps.why.not-ended");
    }
}
