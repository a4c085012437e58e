package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.KnownNeeds;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.ActionStarter;
import io.github.dfconsole.ui.resource.action.ResourceAction;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What changes apps, except for when they end, and the order in which it is offered. */
public final class AppChangeActions {

    private final ScreenModel<App, AppDetail> model;
    private final AffectedApps affected;
    private final ActionStarter<App> starter;

    /**
     * Creates the actions of a screen.
     *
     * @param store what was noted when apps were created
     */
    public AppChangeActions(ScreenModel<App, AppDetail> model, KnownNeeds store) {
        this.model = model;
        this.affected = new AffectedApps(model.context().texts(), store::readable, model::showRow);
        this.starter = new ActionStarter<>(model, MainWindow::get, () -> {});
    }

    /** All of them but deleting. */
    public List<ResourceAction<App>> changing() {
        return List.of(scale(), restart(""), restartMaster(), stop(), start());
    }

    /** Asks whether a container is to be restarted, as the tree of the detail offers it. */
    public void restartContainer(App row, String container) {
        starter.start(restart(container), List.of(row));
    }

    private ScaleApp scale() {
        return new ScaleApp(
                model.context(),
                label("scale", "apps.scale", Feather.SLIDERS),
                this::read,
                this::known);
    }

    private RestartContainers restart(String container) {
        return new RestartContainers(
                model.context(),
                label("restart", "apps.restart", Feather.ROTATE_CW),
                this::read,
                container);
    }

    private RestartMaster restartMaster() {
        return new RestartMaster(label("master", "apps.master", Feather.CPU));
    }

    private StopApps stop() {
        return new StopApps(label("stop", "apps.stop", Feather.SQUARE), affected);
    }

    private StartApps start() {
        return new StartApps(label("start", "apps.start", Feather.PLAY), affected);
    }

    /** Deleting for good. */
    public ResourceAction<App> delete() {
        KeyCombination keys = new KeyCodeCombination(KeyCode.DELETE);
        return new DeleteApps(
                new ActionLabel("apps-delete", "apps.delete", Feather.TRASH_2, keys, true),
                affected);
    }

    private static ActionLabel label(String name, String textKey, Ikon icon) {
        return new ActionLabel("apps-" + name, textKey, icon, null, false);
    }

    /** Reads an app as it is now: what was read before may be out of date. */
    private void read(App row, Consumer<AppDetail> then, Consumer<Throwable> failed) {
        Session session = model.session();
        if (session != null) {
            model.context().jobs().start(() -> session.app(row.id()), then, failed);
        }
    }

    private Optional<AppDetail> known(App row) {
        App shown = model.detail().row().get();
        return shown != null && shown.id().equals(row.id())
                ? Optional.ofNullable(model.detail().detail().get())
                : Optional.empty();
    }
}
