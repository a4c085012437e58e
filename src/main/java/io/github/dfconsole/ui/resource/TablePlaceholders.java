package io.github.dfconsole.ui.resource;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.StatePane;
import io.github.dfconsole.ui.failure.FailurePane;
import io.github.dfconsole.ui.resource.action.ActionButton;
import io.github.dfconsole.ui.resource.action.ActionStarter;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.action.ResourceAction.Target;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;
import io.github.dfconsole.ui.resource.table.SkeletonPane;
import io.github.dfconsole.ui.resource.table.TableState;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What stands where rows would be: loading, none, none that matches, failed, cancelled (T1). */
final class TablePlaceholders<T, D> {

    private static final int LONGEST_NAME = 100;

    private final ResourceViewModel<T, D> model;
    private final ResourceTableViewModel<T> rows;
    private final ActionStarter<T> starter;
    private final Runnable changeConnection;
    private final Texts texts;
    private final ResourceTexts keys;
    private final String id;

    TablePlaceholders(
            ResourceViewModel<T, D> model, ActionStarter<T> starter, Runnable changeConnection) {
        this.model = model;
        this.rows = model.table();
        this.starter = starter;
        this.changeConnection = changeConnection;
        this.texts = model.context().texts();
        this.keys = model.texts();
        this.id = model.kindId();
    }

    Map<TableState, Supplier<Node>> byState() {
        return Map.of(
                TableState.LOADING, this::loading,
                TableState.EMPTY, this::empty,
                TableState.NO_MATCH, this::noMatch,
                TableState.FAILED, this::failed,
                TableState.CANCELLED, this::cancelled);
    }

    private SkeletonPane loading() {
        return new SkeletonPane(
                        id + "-loading",
                        texts.bind(keys.loading()),
                        rows.columns().stream()
                                .filter(column -> column.kind() != ResourceColumn.Kind.HIDDEN)
                                .map(ResourceColumn::width)
                                .toList())
                .withAction(
                        id + "-loading-cancel", texts.bind("action.cancel"), rows::cancelLoading);
    }

    private StatePane cancelled() {
        return new StatePane(
                        id + "-cancelled",
                        Feather.SLASH,
                        texts.bind("table.cancelled.title"),
                        texts.bind("table.cancelled.text"))
                .withAction(id + "-cancelled-retry", texts.bind("action.retry"), rows::refresh);
    }

    private StatePane empty() {
        StatePane pane =
                new StatePane(
                        id + "-empty",
                        Feather.INBOX,
                        texts.bind(keys.emptyTitle()),
                        texts.bind(keys.emptyText()));
        model.actions().stream()
                .filter(action -> action.target() == Target.NONE)
                .forEach(action -> pane.getChildren().add(button(action)));
        return pane;
    }

    private ActionButton button(ResourceAction<T> action) {
        ActionButton button =
                new ActionButton(
                        action.label(),
                        action.label().id() + "-empty",
                        texts,
                        () -> starter.start(action, List.of()));
        button.show(starter.allowed(action));
        return button;
    }

    private StatePane noMatch() {
        return new StatePane(
                        id + "-no-match",
                        Feather.FILTER,
                        texts.bind("table.no-match"),
                        Bindings.createStringBinding(
                                this::noMatchText, rows.memory().readAt(), texts.locale()))
                .withAction(
                        id + "-no-match-clear",
                        texts.bind("action.clear-filter"),
                        rows::clearFilter);
    }

    /** The remembered rows may be out of date, so there may be others by now (T17). */
    private String noMatchText() {
        return rows.memory().isShown()
                ? texts.get("table.remembered.no-match")
                : texts.get(keys.noMatch());
    }

    private FailurePane failed() {
        FailurePane pane =
                new FailurePane(id + "-failed", texts, model.context().times(), rows::refresh);
        pane.addChangeConnection(
                id + "-failed-connection", "action.change-connection", changeConnection);
        Runnable show =
                () -> {
                    Throwable failure = rows.failure().get();
                    if (failure != null) {
                        pane.show(
                                failure,
                                keys.loadFailed(),
                                Printable.escape(model.accountName(), LONGEST_NAME));
                    }
                };
        rows.failure().addListener((property, before, now) -> show.run());
        show.run();
        return pane;
    }
}
