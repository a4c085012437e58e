package io.github.dfconsole.ui.apps.lifetime;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.action.ServiceClock;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;

/** What can be done about the ends of apps, in the order in which it is offered. */
public final class LifetimeActions {

    private final ScreenModel<App, ?> model;
    private final Lifetimes lifetimes;

    /** Creates the actions of a screen. */
    public LifetimeActions(ScreenModel<App, ?> model, Lifetimes lifetimes) {
        this.model = model;
        this.lifetimes = lifetimes;
    }

    /** Saving the ends as a calendar file. */
    public ResourceAction<App> saveCalendar() {
        return new SaveCalendar(model, lifetimes).action();
    }

    /** Renewing. */
    public ResourceAction<App> renew() {
        return new RenewApps(
                model.context(),
                new ActionLabel(
                        "apps-renew",
                        "apps.renew",
                        Feather.CLOCK,
                        new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN),
                        false),
                lifetimes,
                new ServiceClock(model)::now);
    }
}
