package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.connect.ConnectViewModel.Activity;
import io.github.dfconsole.ui.control.BrandMark;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.control.LanguageSwitch;
import io.github.dfconsole.ui.control.ScrollArea;
import io.github.dfconsole.ui.control.ThemeSwitch;
import io.github.dfconsole.ui.form.FieldProblem;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first page: connect with keys of your own, or try the sandbox. */
public final class ConnectView extends ScrollArea {

    private final ConnectViewModel model;
    private final Texts texts;
    private final KeysPane keys;
    private final Button connect = new Button();

    /**
     * Creates the page.
     *
     * @param connected whether there is a connection to go back to
     * @param back goes back to it
     * @param about says what this program is
     */
    public ConnectView(
            ConnectViewModel model,
            ScreenContext around,
            ObservableBooleanValue connected,
            Runnable back,
            Runnable about) {
        this.model = model;
        this.texts = around.texts();
        this.keys = new KeysPane(model, texts);
        setId("connect");
        setFitToWidth(true);
        setFitToHeight(true);
        getStyleClass().addAll("edge-to-edge", "connect-page");
        HBox cards = new HBox(connectCard(around), sandboxCard());
        cards.getStyleClass().add("connect-cards");
        cards.setAlignment(Pos.TOP_CENTER);
        VBox page = new VBox(head(around, connected, back, about), welcome(), cards);
        page.getStyleClass().add("connect-content");
        setContent(page);
        model.foundKeys().addListener((ListChangeListener<DiscoveredKeys>) change -> focusFirst());
    }

    /** Puts the keyboard where it is needed: on what is to be typed, or on the button. */
    public void focusFirst() {
        // The content of a scroll pane is part of the scene only once it has a skin.
        applyCss();
        if (model.choice().get() instanceof KeyChoice.Typed) {
            keys.focusFirst();
        } else {
            connect.requestFocus();
        }
    }

    private Node head(
            ScreenContext around, ObservableBooleanValue connected, Runnable back, Runnable about) {
        Button goBack = new Button();
        goBack.setId("connect-back");
        goBack.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        goBack.textProperty().bind(texts.bind("connect.back"));
        goBack.getStyleClass().add("flat");
        goBack.setCancelButton(true);
        goBack.visibleProperty().bind(connected);
        goBack.disableProperty().bind(Bindings.not(connected));
        goBack.setOnAction(event -> back.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head =
                new HBox(
                        goBack,
                        space,
                        new IconButton(
                                "connect-about", Feather.INFO, texts.bind("about.open"), about),
                        new LanguageSwitch(around.settings(), texts),
                        new ThemeSwitch(around.settings(), texts));
        head.getStyleClass().add("connect-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
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

    private Node connectCard(ScreenContext around) {
        VBox card =
                new VBox(address(), keys, buttons(), new VerdictPane(model, texts, around.times()));
        card.getStyleClass().addAll("card-box", "connect-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMaxWidth(600);
        return card;
    }

    private Node address() {
        TextField address = new TextField();
        address.setId("connect-address");
        address.textProperty().bindBidirectional(model.address());
        Label label = new Label();
        label.textProperty().bind(texts.bind("connect.address"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(address);
        Label problem = new FieldProblem("connect-address-problem", address);
        problem.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> addressProblem(model.addressProblem().get()),
                                model.addressProblem(),
                                texts.locale()));
        model.addressProblem()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                address.requestFocus();
                            }
                        });
        VBox field = new VBox(label, address, problem);
        field.getStyleClass().add("field");
        return field;
    }

    private String addressProblem(InvalidEndpointException.@Nullable Reason reason) {
        return switch (reason) {
            case null -> "";
            case EMPTY -> texts.get("connect.address.empty");
            case NOT_AN_ADDRESS -> texts.get("connect.address.not-an-address");
            case NOT_SECURE -> texts.get("connect.address.not-secure");
            case USER_INFO -> texts.get("connect.address.user-info");
            case PATH -> texts.get("connect.address.path");
        };
    }

    private Node buttons() {
        connect.setId("connect-connect");
        connect.textProperty().bind(texts.bind("connect.connect"));
        connect.getStyleClass().add("accent");
        connect.setDefaultButton(true);
        connect.setOnAction(event -> model.connect());
        Button test = new Button();
        test.setId("connect-test");
        test.textProperty().bind(texts.bind("connect.test"));
        test.setOnAction(event -> model.test());
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMaxSize(18, 18);
        Label words = new Label();
        words.setId("connect-activity");
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> activity(model.activity().get()),
                                model.activity(),
                                texts.locale()));
        words.getStyleClass().add("muted");
        Button cancel = new Button();
        cancel.setId("connect-cancel");
        cancel.textProperty().bind(texts.bind("action.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(event -> model.cancel());
        HBox working = new HBox(progress, words, cancel);
        working.setAlignment(Pos.CENTER_LEFT);
        working.getStyleClass().add("connect-working");
        working.visibleProperty().bind(model.activity().isNotEqualTo(Activity.NONE));
        connect.disableProperty().bind(model.activity().isNotEqualTo(Activity.NONE));
        test.disableProperty().bind(model.activity().isNotEqualTo(Activity.NONE));
        HBox buttons = new HBox(connect, test, working);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("button-row");
        return buttons;
    }

    private String activity(Activity activity) {
        return switch (activity) {
            case NONE -> "";
            case TESTING -> texts.get("connect.testing");
            case CONNECTING -> texts.get("connect.connecting");
            case STARTING_SANDBOX -> texts.get("connect.starting-sandbox");
        };
    }

    private Node sandboxCard() {
        Label title = new Label();
        title.textProperty().bind(texts.bind("connect.sandbox.title"));
        title.setGraphic(new FontIcon(Feather.BOX));
        title.getStyleClass().add("section-title");
        Label text = new Label();
        text.textProperty().bind(texts.bind("connect.sandbox.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Button start = new Button();
        start.setId("connect-sandbox");
        start.textProperty().bind(texts.bind("connect.sandbox.start"));
        start.setMaxWidth(Double.MAX_VALUE);
        start.disableProperty().bind(model.activity().isNotEqualTo(Activity.NONE));
        start.setOnAction(event -> model.trySandbox());
        VBox card = new VBox(title, text, start);
        card.getStyleClass().addAll("card-box", "sandbox-card");
        return card;
    }
}
