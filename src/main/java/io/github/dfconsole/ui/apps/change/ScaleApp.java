package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.AppType;
import io.github.dfconsole.service.apps.ContainerCountChange;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.action.ActionForm;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes how many containers the components of an app have. More is confirmed with Enter, fewer is
 * not, and for none of those that keep data the name has to be typed.
 *
 * @param context what every screen works with
 * @param label how it looks
 * @param reader reads an app as it is now
 * @param known what is known of an app without reading it
 */
record ScaleApp(
        ScreenContext context,
        ActionLabel label,
        AppReader reader,
        Function<App, Optional<AppDetail>> known)
        implements ChangeAction<App> {

    @Override
    public Target target() {
        return Target.ONE;
    }

    @Override
    public Availability availability(App row) {
        return isFixed(row) ? Availability.not("apps.why.fixed") : AppChanges.ofRunning(row);
    }

    @Override
    public String operation() {
        return ContainerCountChange.OPERATION;
    }

    @Override
    public Level level() {
        return Level.CONFIRM;
    }

    private boolean isFixed(App row) {
        return known.apply(row)
                .flatMap(each -> AppType.of(each.appTypeId()))
                .filter(AppType::hasFixedCounts)
                .isPresent();
    }

    @Override
    public Texts texts() {
        return new Texts(
                "apps.scale.question",
                "apps.scale.question",
                "apps.scale.text",
                "apps.scale.pending",
                "apps.scale.done",
                "apps.scale.already");
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return ContainerCountChange.recovered(target, Map.of());
    }

    @Override
    public Change recovered(ChangeTarget target, Map<String, String> memory) {
        return ContainerCountChange.recovered(target, memory);
    }

    @Override
    public Optional<ActionForm> form(App row) {
        return Optional.of(ScaleForm.of(context, row, reader));
    }
}
