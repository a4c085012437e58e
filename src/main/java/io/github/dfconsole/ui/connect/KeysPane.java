package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.KeyProblem;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.connect.ConnectViewModel.KeyFault;
import io.github.dfconsole.ui.connect.ConnectViewModel.TypedKey;
import io.github.dfconsole.ui.form.FieldProblem;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which keys to use: those found on this machine, or a pair that is typed. */
final class KeysPane extends VBox {

    private final ConnectViewModel model;
    private final Texts texts;
    private final VBox choices = new VBox();
    private final Label none = new Label();
    private final VBox problems = new VBox();
    private final TextField accessKey = new TextField();
    private final Node typedFields;

    KeysPane(ConnectViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
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
        typedFields = typedFields();
        getChildren().addAll(label, choices, none, typedFields, problems);
        model.searched().addListener((property, before, now) -> render());
        model.foundKeys().addListener((ListChangeListener<DiscoveredKeys>) change -> render());
        model.keyProblems().addListener((ListChangeListener<KeyProblem>) change -> render());
        model.choice().addListener((property, before, now) -> showChoice());
        texts.locale().addListener((property, before, now) -> render());
        render();
    }

    void focusFirst() {
        accessKey.requestFocus();
    }

    private void render() {
        ToggleGroup group = new ToggleGroup();
        List<Node> buttons = new ArrayList<>();
        int number = 0;
        for (DiscoveredKeys keys : model.foundKeys()) {
            buttons.add(
                    button(
                            "connect-keys-" + number++,
                            new KeyChoice.Found(keys),
                            texts.get("connect.keys.found", origin(keys), keys.accessKeyEnding()),
                            group));
        }
        buttons.add(
                button(
                        "connect-keys-typed",
                        new KeyChoice.Typed(),
                        texts.get("connect.keys.typed"),
                        group));
        // With nothing to choose from, the fields alone say what to do.
        boolean choice = !model.foundKeys().isEmpty();
        choices.getChildren().setAll(choice ? buttons : List.of());
        show(choices, choice);
        show(none, model.searched().get() && !choice);
        showChoice();
        problems.getChildren().setAll(model.keyProblems().stream().map(this::problem).toList());
        show(problems, !model.keyProblems().isEmpty());
    }

    /** The buttons stay, because the keyboard may be on one of them. */
    private void showChoice() {
        KeyChoice chosen = model.choice().get();
        for (Node each : choices.getChildren()) {
            if (each instanceof RadioButton button && chosen.equals(button.getUserData())) {
                button.setSelected(true);
            }
        }
        show(typedFields, chosen instanceof KeyChoice.Typed);
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
        // Arrows select without an action.
        button.selectedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now) {
                                model.choice().set(choice);
                            }
                        });
        return button;
    }

    private String origin(DiscoveredKeys keys) {
        return switch (keys.origin()) {
            case DiscoveredKeys.FromEnvironment environment ->
                    texts.get("connect.keys.environment", environment.accessKeyVariable());
            case DiscoveredKeys.FromFile file ->
                    file.section().isEmpty()
                            ? file.file().toString()
                            : texts.get(
                                    "connect.keys.section",
                                    file.file(),
                                    Printable.escape(file.section()));
        };
    }

    private Node problem(KeyProblem problem) {
        Label label = new Label(words(problem), new FontIcon(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("key-problem");
        return label;
    }

    private String words(KeyProblem problem) {
        return switch (problem) {
            case KeyProblem.IncompleteInEnvironment half ->
                    texts.get("connect.keys.half", half.present(), half.missing());
            case KeyProblem.MalformedInEnvironment malformed ->
                    texts.get("connect.keys.malformed", malformed.variable());
            case KeyProblem.InFile inFile ->
                    texts.get(
                            "connect.keys.in-file",
                            inFile.line() == 0
                                    ? inFile.file().toString()
                                    : texts.get(
                                            "connect.keys.line",
                                            inFile.file(),
                                            String.valueOf(inFile.line())),
                            fault(inFile.fault()));
        };
    }

    private String fault(KeyProblem.Fault fault) {
        return switch (fault) {
            case UNREADABLE -> texts.get("connect.keys.fault.unreadable");
            case TOO_LARGE -> texts.get("connect.keys.fault.too-large");
            case NOT_TEXT -> texts.get("connect.keys.fault.not-text");
            case MALFORMED_LINE -> texts.get("connect.keys.fault.malformed-line");
            case BAD_VALUE -> texts.get("connect.keys.fault.bad-value");
            case DUPLICATE -> texts.get("connect.keys.fault.duplicate");
            case MISSING_SECRET_KEY -> texts.get("connect.keys.fault.missing-secret-key");
            case MISSING_ACCESS_KEY -> texts.get("connect.keys.fault.missing-access-key");
            case OPEN_TO_OTHERS -> texts.get("connect.keys.fault.open-to-others");
        };
    }

    private Node typedFields() {
        accessKey.setId("connect-access-key");
        accessKey.textProperty().bindBidirectional(model.accessKey());
        PasswordField secretKey = new PasswordField();
        secretKey.setId("connect-secret-key");
        secretKey.textProperty().bindBidirectional(model.secretKey());
        Label kept = new Label();
        kept.textProperty().bind(texts.bind("connect.keys.kept"));
        kept.getStyleClass().add("field-help");
        kept.setWrapText(true);
        kept.setMinHeight(Region.USE_PREF_SIZE);
        VBox fields =
                new VBox(
                        field("connect.access-key", accessKey, TypedKey.ACCESS_KEY),
                        field("connect.secret-key", secretKey, TypedKey.SECRET_KEY),
                        kept);
        fields.getStyleClass().add("typed-keys");
        return fields;
    }

    private Node field(String labelKey, TextField field, TypedKey key) {
        Label label = new Label();
        label.textProperty().bind(texts.bind(labelKey));
        label.setLabelFor(field);
        Label problem = new FieldProblem(field.getId() + "-problem", field);
        problem.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> fault(key, model.keyFaults().get().get(key)),
                                model.keyFaults(),
                                texts.locale()));
        model.keyFaults()
                .addListener(
                        (property, before, now) -> {
                            if (!now.isEmpty() && Collections.min(now.keySet()) == key) {
                                field.requestFocus();
                            }
                        });
        VBox whole = new VBox(label, field, problem);
        whole.getStyleClass().add("small-field");
        return whole;
    }

    private String fault(TypedKey key, @Nullable KeyFault fault) {
        return switch (fault) {
            case null -> "";
            case MISSING ->
                    key == TypedKey.ACCESS_KEY
                            ? texts.get("connect.access-key.missing")
                            : texts.get("connect.secret-key.missing");
            case MALFORMED ->
                    key == TypedKey.ACCESS_KEY
                            ? texts.get("connect.access-key.malformed")
                            : texts.get("connect.secret-key.malformed");
        };
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
