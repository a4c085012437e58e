package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.connect.KeysViewModel.KeyFault;
import io.github.dfconsole.ui.connect.KeysViewModel.Pasted;
import io.github.dfconsole.ui.connect.KeysViewModel.TypedKey;
import io.github.dfconsole.ui.form.FieldProblem;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Collections;

/** The fields for a key pair that the user types. */
final class TypedKeysPane extends VBox {

    private final KeysViewModel model;
    private final Texts texts;
    private final TextField accessKey;

    TypedKeysPane(KeysViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        accessKey = accessKeyField(model);
        accessKey.setId("connect-access-key");
        accessKey.textProperty().bindBidirectional(model.accessKey());
        PasswordField secretKey = secretKeyField(model);
        secretKey.setId("connect-secret-key");
        secretKey.textProperty().bindBidirectional(model.secretKey());
        Label kept = new Label();
        kept.setId("connect-keys-kept");
        kept.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> note(model.pasted().get()), model.pasted(), texts.locale()));
        kept.getStyleClass().add("field-help");
        kept.setWrapText(true);
        kept.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("typed-keys");
        getChildren()
                .addAll(
                        field("connect.access-key", accessKey, TypedKey.ACCESS_KEY),
                        field("connect.secret-key", secretKey, TypedKey.SECRET_KEY),
                        kept);
    }

    private static TextField accessKeyField(KeysViewModel model) {
        return new TextField() {
            @Override
            public void paste() {
                if (!model.paste(TypedKey.ACCESS_KEY, clipboard())) {
                    super.paste();
                }
            }
        };
    }

    private static PasswordField secretKeyField(KeysViewModel model) {
        return new PasswordField() {
            @Override
            public void paste() {
                if (!model.paste(TypedKey.SECRET_KEY, clipboard())) {
                    super.paste();
                }
            }
        };
    }

    private static String clipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    private String note(Pasted pasted) {
        return switch (pasted) {
            case NOTHING -> texts.get("connect.keys.kept");
            case BOTH -> texts.get("connect.keys.pasted-both");
            case OTHER_FIELD -> texts.get("connect.keys.pasted-other");
            case UNCLEAR -> texts.get("connect.keys.pasted-unclear");
        };
    }

    void focusFirst() {
        accessKey.requestFocus();
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
        if (fault == null) {
            return "";
        }
        return switch (fault) {
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
}
