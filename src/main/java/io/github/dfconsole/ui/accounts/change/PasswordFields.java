package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.service.accounts.PasswordGenerator;
import io.github.dfconsole.service.accounts.PasswordRule;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.ClearingClipboard;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldGroup;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.UncopiedField;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/**
 * A new password: typed twice or generated, with the rules ticked while it is typed. A generated
 * one is shown until the form is closed, as it can never be read again.
 */
final class PasswordFields extends VBox {

    private static final int GENERATED_COLUMNS = 16;

    private final String id;
    private final ScreenContext context;
    private final Texts texts;
    private final PasswordGenerator generator = new PasswordGenerator();
    private final Field<String> password = Field.text("password").rule(this::judge);
    private final Field<String> repeated = Field.text("repeated").rule(this::judgeRepeated);
    private final HBox generated = new HBox();
    private final GeneratedPassword kept;

    /** Neither a label nor under the mouse: JavaFX writes the text of those to its finest log. */
    private final TextField shown = new UncopiedField();

    PasswordFields(String id, FormInputs inputs, ScreenContext context) {
        this.id = id;
        this.context = context;
        this.texts = context.texts();
        this.kept = new GeneratedPassword(id, texts);
        getStyleClass().add("confirm-content");
        password.refusalIsFinal();
        getChildren()
                .addAll(
                        inputs.secret(password, id, texts.bind("accounts.password"))
                                .withProblem(inputs.problem(password, this::words)),
                        inputs.secret(
                                        repeated,
                                        id + "-repeated",
                                        texts.bind("accounts.password.repeated"))
                                .withProblem(inputs.problem(repeated, this::repeatedWords)),
                        generateLine(),
                        new PasswordTicks(password, texts),
                        kept);
        password.value().addListener((property, before, now) -> hideGenerated(now));
    }

    private Optional<Problem> judge(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(Problem.MISSING);
        }
        return PasswordRule.brokenBy(Secret.of(typed)).isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.PATTERN);
    }

    private Optional<Problem> judgeRepeated(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(Problem.MISSING);
        }
        return typed.equals(password.get()) ? Optional.empty() : Optional.of(Problem.PATTERN);
    }

    private String words(Problem problem) {
        return switch (problem) {
            case MISSING -> texts.get("accounts.password.missing");
            case REFUSED -> texts.get("accounts.password.refused");
            default -> texts.get("accounts.password.rules");
        };
    }

    private String repeatedWords(Problem problem) {
        return problem == Problem.MISSING
                ? texts.get("accounts.password.repeated.missing")
                : texts.get("accounts.password.repeated.other");
    }

    private Node generateLine() {
        Button generate = button("-generate", "accounts.password.generate", this::generate);
        shown.setId(id + "-generated");
        shown.getStyleClass().add("monospace");
        shown.setEditable(false);
        shown.setMouseTransparent(true);
        shown.setPrefColumnCount(GENERATED_COLUMNS);
        shown.setMinWidth(Region.USE_PREF_SIZE);
        shown.setAccessibleText(texts.get("accounts.password"));
        Button copy = button("-copy", "accounts.password.copy", () -> {});
        copy.setOnAction(event -> copyFrom(copy));
        generated.getChildren().addAll(shown, copy);
        generated.getStyleClass().add("button-row");
        generated.setAlignment(Pos.CENTER_LEFT);
        generated.setVisible(false);
        // Its place is kept, so that nothing moves when a password is generated.
        HBox line = new HBox(generate, generated);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("button-row");
        return line;
    }

    private Button button(String suffix, String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id + suffix);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void copyFrom(Button copy) {
        boolean isCopied =
                ClearingClipboard.copy(
                        copy,
                        Secret.of(password.get()),
                        texts.get("accounts.password.copied"),
                        texts,
                        context.jobs());
        if (isCopied) {
            kept.copied();
        }
    }

    private void generate() {
        String made = generator.next().reveal();
        password.set(made);
        repeated.set(made);
        shown.setText(made);
        generated.setVisible(true);
        kept.made();
    }

    private void hideGenerated(String now) {
        if (!now.equals(shown.getText())) {
            shown.setText("");
            generated.setVisible(false);
            kept.gone();
        }
    }

    /** The fields, to be checked with those around them. */
    FieldGroup group() {
        return new FieldGroup(password, repeated);
    }

    /** Whether a generated password would be lost if it was sent now. */
    ObservableBooleanValue isUnkept() {
        return kept.isUnkept();
    }

    /** The password, as it is typed now. */
    Secret entered() {
        return Secret.of(password.get());
    }

    /** The service did not accept the password. */
    void refuse() {
        password.refuse(Problem.REFUSED);
    }

    Field<String> first() {
        return password;
    }

    /** Forgets what was typed. */
    void forget() {
        password.set("");
        repeated.set("");
    }
}
