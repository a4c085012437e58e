package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.ContainerRestart;
import io.github.dfconsole.service.change.Change;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which containers of an app are to be restarted. It belongs to the UI thread. */
public final class RestartFormViewModel {

    /**
     * A container that can be chosen.
     *
     * @param container the container
     * @param chosen whether it is
     */
    public record Line(AppContainer container, BooleanProperty chosen) {}

    private final App app;
    private final List<Line> lines = new ArrayList<>();
    private final Runnable changed;

    /**
     * Shows the containers of an app.
     *
     * @param wanted the name of the container that is chosen to begin with; empty for none, unless
     *     there is only one
     * @param changed hears of every choice
     */
    public RestartFormViewModel(App app, AppDetail detail, String wanted, Runnable changed) {
        this.app = app;
        this.changed = changed;
        List<AppContainer> all = containers(detail);
        all.forEach(each -> add(each, all.size() == 1 || each.name().equals(wanted)));
    }

    private static List<AppContainer> containers(AppDetail detail) {
        return detail.components().stream().flatMap(each -> each.containers().stream()).toList();
    }

    private void add(AppContainer container, boolean isChosen) {
        BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen", isChosen);
        chosen.addListener((property, before, now) -> changed.run());
        lines.add(new Line(container, chosen));
    }

    /** The app was read again: containers of the same name stay chosen. */
    public void renew(AppDetail detail) {
        Set<String> chosen = chosen().stream().map(AppContainer::name).collect(Collectors.toSet());
        lines.clear();
        containers(detail).forEach(each -> add(each, chosen.contains(each.name())));
    }

    /** The containers there are. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    private List<AppContainer> chosen() {
        return lines.stream().filter(each -> each.chosen().get()).map(Line::container).toList();
    }

    /** How many are chosen. */
    public int count() {
        return chosen().size();
    }

    /** The changes to send, one after another; empty if nothing is chosen. */
    public List<Change> changes() {
        return chosen().stream().<Change>map(each -> ContainerRestart.of(app, each)).toList();
    }
}
