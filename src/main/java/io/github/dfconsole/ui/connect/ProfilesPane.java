package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** The saved connections: one is chosen to be connected to, changed, moved or removed. */
final class ProfilesPane extends VBox {

    private static final double ROW_HEIGHT = 54;
    private static final double MARKED_HEIGHT = 74;
    private static final int MOST_ROWS = 7;

    private final ProfilesViewModel model;
    private final Texts texts;
    private final ProfileFiles files;
    private final ObservableList<Profile> rows = FXCollections.observableArrayList();
    private final ListView<Profile> list = new ListView<>(rows);
    private final ProfileFilter filter;
    private boolean showing;

    /**
     * Creates the list.
     *
     * @param fill moves the keyboard to what has to be filled in for a new connection
     */
    ProfilesPane(ProfilesViewModel model, Texts texts, ProfileFiles files, Runnable fill) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        this.filter = new ProfileFilter(texts, list);
        getStyleClass().addAll("card-box", "profiles-card");
        Label title = new Label();
        title.textProperty().bind(texts.bind("profile.list"));
        title.getStyleClass().add("section-title");
        title.setLabelFor(list);
        prepareList();
        getChildren().addAll(title, filter, list, buttons(fill));
        RedrawOnChange.follow(
                this,
                this::render,
                model.saved().all(),
                model.shown(),
                filter.textProperty(),
                texts.locale());
        render();
    }

    private void prepareList() {
        list.setId("profiles");
        list.setCellFactory(view -> new ProfileCell(texts, model.saved()::titleOf, model::connect));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> chosen(now));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        ContextMenu menu = new ContextMenu();
        menu.setOnShowing(event -> menu.getItems().setAll(items()));
        menu.getItems().setAll(items());
        list.setContextMenu(menu);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private HBox buttons(Runnable fill) {
        Button other =
                button(
                        "profile-new",
                        "profile.new",
                        () -> {
                            model.saved().quiet();
                            model.unsaved()
                                    .leave(
                                            () -> {
                                                model.showNew();
                                                fill.run();
                                            });
                        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(other, space, files.menu());
        buttons.getStyleClass().add("button-row");
        return buttons;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.bind(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void chosen(@Nullable Profile profile) {
        if (!showing && profile != null) {
            model.saved().quiet();
            // What is shown stays chosen until the user has decided.
            render();
            model.unsaved().leave(() -> model.show(profile));
        }
    }

    private void render() {
        showing = true;
        filter.showFor(model.saved().all().size());
        List<Profile> found = model.saved().matching(filter.getText());
        if (!rows.equals(found)) {
            rows.setAll(found);
        }
        select();
        list.refresh();
        list.setPrefHeight(
                rows.stream().limit(MOST_ROWS).mapToDouble(ProfilesPane::height).sum() + 2);
        list.setMinHeight(ROW_HEIGHT + 2);
        showing = false;
    }

    /** The connection in the form is the chosen one; it may be none of the list. */
    private void select() {
        Profile shown = model.shown().get();
        String id = shown == null ? "" : shown.id();
        int row = rows.stream().map(Profile::id).toList().indexOf(id);
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(row);
        }
    }

    private static double height(Profile profile) {
        boolean isMarked = profile.marks().isProduction() || profile.marks().isReadOnly();
        return isMarked ? MARKED_HEIGHT : ROW_HEIGHT;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            withChosen(model::connect);
        } else if (event.getCode() == KeyCode.DELETE) {
            withChosen(this::remove);
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            withChosen(profile -> model.saved().move(profile, -1));
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            withChosen(profile -> model.saved().move(profile, 1));
        } else {
            return;
        }
        event.consume();
    }

    private void withChosen(Consumer<Profile> action) {
        Profile chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            action.accept(chosen);
        }
    }

    private void remove(Profile profile) {
        RemoveProfileDialog.ask(
                getScene().getWindow(),
                model.saved().titleOf(profile),
                texts,
                () -> model.remove(profile));
    }

    private List<MenuItem> items() {
        return List.of(
                item("profile-connect", "connect.connect", model::connect),
                new SeparatorMenuItem(),
                item("profile-duplicate", "profile.duplicate", model::duplicate),
                item("profile-up", "profile.up", profile -> model.saved().move(profile, -1)),
                item("profile-down", "profile.down", profile -> model.saved().move(profile, 1)),
                new SeparatorMenuItem(),
                item("profile-remove", "profile.remove", this::remove));
    }

    private MenuItem item(String id, String key, Consumer<Profile> action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(event -> withChosen(action));
        return item;
    }
}
