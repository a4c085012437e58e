package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.connect.KeysViewModel.KeyFault;
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
        accessKey = new AccessKeyField(model);
        accessKey.setId("connect-access-key");
        accessKey.textProperty().bindBidirectional(model.accessKey());
        PasswordField secretKey = new SecretKeyField(model);
        secretKey.setId("connect-secret-key");
        secretKey.textProperty().bindBidirectional(model.secretKey());
        Label kept = new Label();
        kept.textProperty().bind(texts.bind("connect.keys.kept"));
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

    /** Whether the clipboard had both keys, which now are in their fields. */
    private static boolean pastedBoth(KeysViewModel model) {
        String text = Clipboard.getSystemClipboard().getString();
        return text != null && model.paste(text);
    }

    /** A field drops line breaks, and two keys that are pasted would become one. */
    private static final class AccessKeyField extends TextField {

        private final KeysViewModel model;

        AccessKeyField(KeysViewModel model) {
            this.model = model;
        }

        @Override
        public void paste() {
            if (!pastedBoth(model)) {
                super.paste();
            }
        }
    }

    private static final class SecretKeyField extends PasswordField {

        private final KeysViewModel model;

        SecretKeyField(KeysViewModel model) {
            this.model = model;
        }

        @Override
        public void paste() {
            if (!pastedBoth(model)) {
                super.paste();
            }
        }
    }
}
