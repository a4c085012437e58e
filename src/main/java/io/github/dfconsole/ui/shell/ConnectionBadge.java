package io.github.dfconsole.ui.shell;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.LazyTooltip;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the window is connected to, in a colour and in words that cannot be mistaken. */
final class ConnectionBadge extends MenuButton {

    private static final int LONGEST = 80;

    private final Texts texts;
    private final ShellViewModel model;
    private final SwitchConnection switching;
    private final ConnectionName names;
    private final MenuItem change;
    private final MenuItem address = new MenuItem();
    private final MenuItem key = new MenuItem();
    private final StringProperty explanation = new SimpleStringProperty(this, "explanation", "");

    ConnectionBadge(ShellViewModel model, Texts texts, SwitchConnection switching) {
        this.texts = texts;
        this.switching = switching;
        this.names = new ConnectionName(texts, switching.titles());
        this.model = model;
        setId("connection-badge");
        getStyleClass().add("connection-badge");
        setMinWidth(USE_PREF_SIZE);
        LazyTooltip.on(this, explanation);
        address.setDisable(true);
        key.setDisable(true);
        MenuItem change = new MenuItem();
        change.setId("connection-change");
        change.setOnAction(event -> switching.change().run());
        this.change = change;
        setOnShowing(event -> showing());
        switching.profiles().addListener((ListChangeListener<Profile>) c -> showFound());
        showItems();
        RedrawOnChange.follow(
                this, this::render, model.connection(), switching.profiles(), texts.locale());
        render();
    }

    /** Most sessions never open the menu, so the list is not read before. */
    private void showing() {
        switching.load().run();
        showItems();
    }

    private void showFound() {
        if (isShowing()) {
            showItems();
        }
    }

    private void render() {
        Connection connection = model.connection().get();
        setVisible(connection != null);
        if (connection == null) {
            return;
        }
        String name = names.of(connection);
        setText(name);
        setGraphic(new FontIcon(icon(connection.kind())));
        setAccessibleText(texts.get("connection.badge", name));
        explanation.set(explanation(connection.kind()));
        address.setText(connection.endpoint().toString());
        key.setText(texts.get("connection.key-ending", connection.accessKeyEnding()));
        for (Connection.Kind kind : Connection.Kind.values()) {
            getStyleClass().remove(styleClass(kind));
        }
        getStyleClass().add(styleClass(connection.kind()));
    }

    /** The other saved connections are one click away. */
    private void showItems() {
        getItems().setAll(address, key, new SeparatorMenuItem());
        Connection open = model.connection().get();
        Profile own = open == null ? null : open.profile();
        for (Profile each : switching.profiles()) {
            MenuItem item = new MenuItem(Printable.escape(switching.titles().apply(each), LONGEST));
            item.setMnemonicParsing(false);
            item.setId("connection-to-" + each.id());
            item.setDisable(own != null && own.id().equals(each.id()));
            item.setOnAction(event -> switching.to().accept(each));
            getItems().add(item);
        }
        boolean isNone = switching.profiles().isEmpty();
        if (!isNone) {
            getItems().add(new SeparatorMenuItem());
        }
        change.textProperty()
                .bind(texts.bind(isNone ? "action.change-connection" : "action.all-connections"));
        getItems().add(change);
    }

    private String explanation(Connection.Kind kind) {
        return switch (kind) {
            case SANDBOX -> texts.get("connection.about.sandbox");
            case NAVER_CLOUD -> texts.get("connection.about.naver-cloud");
            case THIS_MACHINE -> texts.get("connection.about.this-machine");
            case OTHER -> texts.get("connection.about.other");
        };
    }

    private static Ikon icon(Connection.Kind kind) {
        return switch (kind) {
            case SANDBOX -> Feather.BOX;
            case NAVER_CLOUD -> Feather.CLOUD;
            case THIS_MACHINE -> Feather.MONITOR;
            case OTHER -> Feather.GLOBE;
        };
    }

    static String styleClass(Connection.Kind kind) {
        return switch (kind) {
            case SANDBOX -> "connected-to-sandbox";
            case NAVER_CLOUD -> "connected-to-naver-cloud";
            case THIS_MACHINE -> "connected-to-this-machine";
            case OTHER -> "connected-to-other";
        };
    }
}
