package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.BrandMark;
import io.github.dfconsole.ui.control.FocusKeeper;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.control.LanguageSwitch;
import io.github.dfconsole.ui.control.ScrollArea;
import io.github.dfconsole.ui.control.ThemeSwitch;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first page: connect to the service with keys, or try the sandbox. */
public final class ConnectView extends ScrollArea {

    private final ConnectViewModel model;
    private final Texts texts;
    private final KeysPane keys;
    private final ConnectButtons buttons;
    private final ProfilesViewModel profiles;
    private final VBox side = new VBox();
    private final HBox cards = new HBox();

    /** Referenced here because the list of connections holds it weakly. */
    private final BooleanBinding isNone;

    /**
     * Creates the page.
     *
     * @param profiles the saved connections
     * @param connected whether there is a connection to return to
     * @param back returns to that connection
     * @param preferences opens the page of preferences
     * @param about opens the About dialog
     */
    public ConnectView(
            ProfilesViewModel profiles,
            ScreenContext around,
            ObservableBooleanValue connected,
            Runnable back,
            Runnable preferences,
            Runnable about) {
        this.model = profiles.connect();
        this.texts = around.texts();
        this.profiles = profiles;
        this.isNone = Bindings.isEmpty(profiles.saved().all());
        this.keys = new KeysPane(model.keys(), texts);
        this.buttons = new ConnectButtons(model, texts, () -> profiles.save(() -> {}));
        setId("connect");
        setFitToWidth(true);
        setFitToHeight(true);
        getStyleClass().addAll("edge-to-edge", "connect-page");
        arrange(around);
        VBox page =
                new VBox(
                        head(around, backButton(connected, back), preferences, about),
                        welcome(),
                        cards);
        page.getStyleClass().add("connect-content");
        setContent(page);
        model.keys()
                .foundKeys()
                .addListener((ListChangeListener<DiscoveredKeys>) change -> focusUnlessBusy());
    }

    /** Saved connections stand before the form; the sandbox goes below them. */
    private void arrange(ScreenContext around) {
        cards.getStyleClass().add("connect-cards");
        side.getStyleClass().add("connect-side");
        cards.setAlignment(Pos.TOP_CENTER);
        Node form = connectCard(around);
        Node sandbox = new SandboxCard(model, texts);
        isNone.addListener((property, before, now) -> place(around, form, sandbox));
        place(around, form, sandbox);
    }

    private void place(ScreenContext around, Node form, Node sandbox) {
        if (isNone.get()) {
            side.getChildren().clear();
            cards.getChildren().setAll(form, sandbox);
        } else {
            side.getChildren().setAll(list(around), sandbox);
            cards.getChildren().setAll(side, form);
        }
    }

    /** Made when there is something to list. */
    private Node list(ScreenContext around) {
        ProfileFiles files = new ProfileFiles(profiles, texts, around.jobs());
        ProfilesPane list = new ProfilesPane(profiles, texts, files, this::focusFirst);
        list.disableProperty().bind(model.work().changing());
        return list;
    }

    /** Who has chosen a saved connection stays there. */
    private void focusUnlessBusy() {
        if (profiles.saved().all().isEmpty()) {
            focusFirst();
        }
    }

    /** Moves the focus to the field that has to be filled in, or to the Connect button. */
    public void focusFirst() {
        // The content of a scroll pane joins the scene when its skin is created.
        applyCss();
        if (model.keys().choice().get() instanceof KeyChoice.Typed) {
            keys.focusFirst();
        } else {
            buttons.focusConnect();
        }
    }

    private Node head(ScreenContext around, Button back, Runnable preferences, Runnable about) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head =
                new HBox(
                        back,
                        space,
                        new IconButton(
                                "connect-preferences",
                                Feather.SETTINGS,
                                texts.bind("preferences.title"),
                                preferences),
                        new IconButton(
                                "connect-about", Feather.INFO, texts.bind("about.open"), about),
                        new LanguageSwitch(around.settings(), texts),
                        new ThemeSwitch(around.settings(), texts));
        head.getStyleClass().add("connect-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button backButton(ObservableBooleanValue connected, Runnable back) {
        Button button = new Button();
        button.setId("connect-back");
        button.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        button.textProperty().bind(texts.bind("connect.back"));
        button.getStyleClass().add("flat");
        button.setCancelButton(true);
        button.visibleProperty().bind(connected);
        button.disableProperty().bind(Bindings.not(connected));
        button.setOnAction(event -> back.run());
        return button;
    }

    private Node welcome() {
        Label title = new Label();
        title.textProperty().bind(texts.bind("connect.title"));
        title.getStyleClass().add("connect-title");
        Label text = new Label();
        text.textProperty().bind(texts.bind("connect.text"));
        text.getStyleClass().add("muted");
        VBox welcome = new VBox(new BrandMark(), title, text);
        welcome.setAlignment(Pos.CENTER);
        welcome.getStyleClass().add("connect-welcome");
        return welcome;
    }

    /** The keyboard was on a button that was off meanwhile: it goes on at what came of it. */
    private void leadTo(VerdictPane verdict, @Nullable Object result) {
        if (result != null && getScene() != null && hasNoKeyboard()) {
            verdict.focusTitle();
            reveal(verdict);
        }
    }

    private boolean hasNoKeyboard() {
        return FocusKeeper.isParked(getScene()) || buttons.isFocusWithin();
    }

    /** What is being saved must not change meanwhile. */
    private Node entered(ScreenContext around) {
        VBox entered =
                new VBox(
                        new AddressField(model, texts),
                        keys,
                        new KeepKeysBox(model.keys(), profiles.form(), texts),
                        ProfileParts.of(profiles, around));
        entered.getStyleClass().add("connect-entered");
        entered.disableProperty().bind(model.work().changing());
        return entered;
    }

    private Node connectCard(ScreenContext around) {
        VerdictPane verdict = new VerdictPane(model, texts, around.times());
        model.verdict().addListener((property, before, now) -> leadTo(verdict, now));
        model.failure().addListener((property, before, now) -> leadTo(verdict, now));
        VBox card =
                new VBox(
                        entered(around),
                        buttons,
                        new ProfileMessage(profiles.saved(), texts, around.times()),
                        verdict);
        card.getStyleClass().addAll("card-box", "connect-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMaxWidth(600);
        return card;
    }
}
