package io.github.dfconsole.ui.resource;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.resource.action.ActionButton;
import io.github.dfconsole.ui.resource.action.ActionMenu;
import io.github.dfconsole.ui.resource.action.ActionStarter;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.action.ResourceAction.Target;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** The heading of a screen: what is listed, how many, and what can be done. */
final class ScreenToolbar<T, D> extends HBox {

    private final ResourceViewModel<T, D> model;
    private final ResourceTableViewModel<T> rows;
    private final ActionStarter<T> starter;
    private final Texts texts;
    private final String id;

    /**
     * Creates the heading.
     *
     * @param tools what stands between the count and the buttons
     * @param export exports the rows to a file
     */
    ScreenToolbar(
            ResourceViewModel<T, D> model,
            ActionStarter<T> starter,
            List<Node> tools,
            Runnable export) {
        this.model = model;
        this.rows = model.table();
        this.starter = starter;
        this.texts = model.context().texts();
        this.id = model.kindId();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title(), count(), space);
        getChildren().addAll(tools);
        getChildren().addAll(exportButton(export), refreshButton());
        addActions();
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("screen-toolbar");
    }

    private Label title() {
        Label title = new Label();
        title.textProperty().bind(texts.bind(model.texts().title()));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    private Label count() {
        Label count = new Label();
        count.setId(id + "-count");
        count.getStyleClass().add("screen-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Observable[] on = {
            rows.rows(),
            rows.total(),
            rows.updatedAt(),
            rows.memory().readAt(),
            rows.selection().count(),
            texts.locale()
        };
        count.textProperty().bind(Bindings.createStringBinding(this::countText, on));
        return count;
    }

    /** T2: how many there are, how many of them are selected, or how many match the filter. */
    private String countText() {
        if (rows.updatedAt().get() == null && !rows.memory().isShown()) {
            return "";
        }
        int shown = rows.rows().size();
        int total = rows.total().get();
        int selected = rows.selection().count().get();
        if (selected > 0) {
            return texts.get("table.count-selected", selected, total);
        }
        return shown == total
                ? texts.get("table.count", total)
                : texts.get("table.count-filtered", shown, total);
    }

    private IconButton exportButton(Runnable export) {
        IconButton button =
                new IconButton(
                        id + "-export", Feather.DOWNLOAD, texts.bind("table.export"), export);
        button.disableProperty().bind(rows.total().isEqualTo(0));
        return button;
    }

    /** Cancels while rows are being loaded: one button, so that the focus stays where it is. */
    private IconButton refreshButton() {
        StringBinding name =
                Bindings.createStringBinding(this::refreshName, rows.loading(), texts.locale());
        IconButton button =
                new IconButton(id + "-refresh", Feather.REFRESH_CW, name, this::refreshOrCancel);
        FontIcon refresh = new FontIcon(Feather.REFRESH_CW);
        FontIcon cancel = new FontIcon(Feather.X);
        button.graphicProperty()
                .bind(Bindings.when(rows.loading()).<Node>then(cancel).otherwise(refresh));
        return button;
    }

    private String refreshName() {
        return rows.loading().get()
                ? texts.get("action.cancel-loading")
                : texts.get("action.refresh");
    }

    private void refreshOrCancel() {
        if (rows.loading().get()) {
            rows.cancelLoading();
        } else {
            rows.refresh();
        }
    }

    private void addActions() {
        ActionMenu<T> menu = new ActionMenu<>(model, starter, "-toolbar", rows::actedOn);
        if (!menu.isEmpty()) {
            getChildren().add(actionsButton(menu));
        }
        model.actions().stream()
                .filter(action -> action.target() == Target.NONE)
                .forEach(action -> getChildren().add(primary(action)));
    }

    private MenuButton actionsButton(ActionMenu<T> menu) {
        MenuButton button = new MenuButton();
        button.setId(id + "-actions");
        button.textProperty().bind(texts.bind("action.menu"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        menu.addTo(button.getItems());
        menu.update();
        button.setOnShowing(event -> menu.update());
        return button;
    }

    /** Off over a connection that is read-only; what else is in the way is said when pressed. */
    private ActionButton primary(ResourceAction<T> action) {
        ActionButton button =
                new ActionButton(
                                action.label(),
                                action.label().id(),
                                texts,
                                () -> starter.start(action, List.of()))
                        .styled("accent");
        RedrawOnChange.follow(
                button,
                () -> button.show(starter.allowed(action)),
                model.runner().version(),
                texts.locale());
        button.show(starter.allowed(action));
        return button;
    }
}
