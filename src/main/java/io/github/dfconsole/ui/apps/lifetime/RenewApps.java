package io.github.dfconsole.ui.apps.lifetime;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.AppLife;
import io.github.dfconsole.service.apps.LifetimeChange;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.action.ActionForm;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Level;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Renews apps: each runs as long as is chosen, from now on. Enter confirms, unless an app would end
 * sooner or could not be made permanent again.
 *
 * @param context what every screen works with
 * @param label how it looks
 * @param lifetimes what is known of lifetimes
 * @param clock tells the service's time
 */
record RenewApps(
        ScreenContext context, ActionLabel label, Lifetimes lifetimes, Supplier<Instant> clock)
        implements ChangeAction<App> {

    /** What the service bears well, and what is asked for by many who renew every week. */
    private static final int AT_ONCE = 2;

    @Override
    public Target target() {
        return Target.MANY;
    }

    @Override
    public Availability availability(App row) {
        if (row.disabled()) {
            return Availability.not("apps.renew.why.disabled");
        }
        return Availability.unless(AppLife.hasEnded(row), "apps.renew.why.ended");
    }

    @Override
    public Availability availabilityAmongMany(App row) {
        return Availability.unless(
                lifetimes.of(row).how() == AppEnd.How.NO_END, "apps.renew.why.permanent");
    }

    @Override
    public String operation() {
        return LifetimeChange.OPERATION;
    }

    @Override
    public Level level() {
        return Level.CONFIRM;
    }

    @Override
    public Texts texts() {
        return new Texts(
                "apps.renew.question",
                "apps.renew.question-many",
                "apps.renew.text",
                "apps.renew.pending",
                "apps.renew.done",
                "apps.renew.done");
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return recovered(target, Map.of());
    }

    @Override
    public Change recovered(ChangeTarget target, Map<String, String> memory) {
        return LifetimeChange.recovered(target, memory, lifetimes);
    }

    @Override
    public Optional<ActionForm> form(App row) {
        return formForMany(List.of(row));
    }

    @Override
    public Optional<ActionForm> formForMany(List<App> rows) {
        RenewFormViewModel model = new RenewFormViewModel(rows, lifetimes, clock, context.times());
        AppEndText ends = new AppEndText(context.texts(), context.times());
        return Optional.of(new RenewForm(model, context.texts(), ends));
    }
}
