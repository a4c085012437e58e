package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.KeyProblem;
import io.github.dfconsole.text.Texts;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** The choice between the keys found on this computer and a pair that the user types. */
final class KeysPane extends VBox {

    private final KeysViewModel model;
    private final Texts texts;
    private final VBox choices = new VBox();
    private final Label none = new Label();
    private final VBox problems = new VBox();
    private final TypedKeysPane typedKeys;
    private final KeySearchTexts searchTexts;

    KeysPane(KeysViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.typedKeys = new TypedKeysPane(model, texts);
        this.searchTexts = new KeySearchTexts(texts);
        getStyleClass().add("field");
        choices.getStyleClass().add("key-choices");
        problems.getStyleClass().add("key-problems");
        Label label = new Label();
        label.textProperty().bind(texts.bind("connect.keys"));
        label.getStyleClass().add("field-label");
        none.setId("connect-keys-none");
        none.textProperty().bind(texts.bind("connect.keys.none"));
        none.getStyleClass().add("field-help");
        none.setWrapText(true);
        none.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(label, choices, none, typedKeys, problems);
        follow();
        render();
    }

    private void follow() {
        model.searched().addListener((property, before, now) -> render());
        model.foundKeys().addListener((ListChangeListener<DiscoveredKeys>) change -> render());
        model.keyProblems().addListener((ListChangeListener<KeyProblem>) change -> render());
        model.choice().addListener((property, before, now) -> showChoice());
        model.ofProfile().addListener((property, before, now) -> render());
        texts.locale().addListener((property, before, now) -> render());
    }

    void focusFirst() {
        typedKeys.focusFirst();
    }

    private void render() {
        // If no keys were found there is nothing to choose, and the fields are enough.
        boolean choice = !model.foundKeys().isEmpty() || model.ofProfile().get() != null;
        choices.getChildren().setAll(choice ? buttons() : List.of());
        show(choices, choice);
        show(none, model.searched().get() && !choice);
        showChoice();
        problems.getChildren().setAll(model.keyProblems().stream().map(this::problem).toList());
        show(problems, !model.keyProblems().isEmpty());
    }

    private List<Node> buttons() {
        ToggleGroup group = new ToggleGroup();
        List<Node> buttons = new ArrayList<>();
        KeyChoice.OfProfile kept = model.ofProfile().get();
        if (kept != null) {
            String text = searchTexts.kept(kept.profile().keys());
            buttons.add(button("connect-keys-profile", kept, text, group));
        }
        int number = 0;
        for (DiscoveredKeys keys : model.foundKeys()) {
            String id = "connect-keys-" + number++;
            String text =
                    texts.get(
                            "connect.keys.found", searchTexts.origin(keys), keys.accessKeyEnding());
            buttons.add(button(id, new KeyChoice.Found(keys), text, group));
        }
        String typed = texts.get("connect.keys.typed");
        buttons.add(button("connect-keys-typed", KeyChoice.Typed.PAIR, typed, group));
        return buttons;
    }

    /** Selects the chosen button; the buttons are not replaced, because one may have the focus. */
    private void showChoice() {
        KeyChoice chosen = model.choice().get();
        for (Node each : choices.getChildren()) {
            if (each instanceof RadioButton button && chosen.equals(button.getUserData())) {
                button.setSelected(true);
            }
        }
        show(typedKeys, chosen instanceof KeyChoice.Typed);
    }

    private RadioButton button(String id, KeyChoice choice, String text, ToggleGroup group) {
        RadioButton button = new RadioButton(text);
        button.setMnemonicParsing(false);
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(choice.equals(model.choice().get()));
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setUserData(choice);
        // The arrow keys select without firing an action.
        button.selectedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now) {
                                model.choice().set(choice);
                            }
                        });
        return button;
    }

    private Node problem(KeyProblem problem) {
        Label label = new Label(searchTexts.problem(problem), new FontIcon(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("key-problem");
        return label;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
