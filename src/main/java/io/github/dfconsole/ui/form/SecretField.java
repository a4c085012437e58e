package io.github.dfconsole.ui.form;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.LazyTooltip;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Duration;

/**
 * A field for a secret. The user can reveal the secret, and it is hidden again after ten seconds.
 *
 * <p>It has two fields in place of AtlantaFX's {@code PasswordTextField}: after an undo, that one
 * shows parts of the secret in its mask or sends what is no longer shown, and a pasted line break
 * becomes part of the secret.
 */
public final class SecretField extends HBox {

    private static final Duration SHOWN_FOR = Duration.ofSeconds(10);

    private final Property<String> value;
    private final Texts texts;
    private final Jobs jobs;
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new UncopiedField();
    private final BooleanProperty revealed = new SimpleBooleanProperty(this, "revealed");
    private Job hide = Job.NONE;

    /**
     * Creates a field.
     *
     * @param id the stable id of the field that is hidden; those of its parts begin with it
     * @param value what is entered
     */
    public SecretField(String id, Property<String> value, Texts texts, Jobs jobs) {
        this.value = value;
        this.texts = texts;
        this.jobs = jobs;
        bindFields(id);
        revealed.addListener((property, before, now) -> hideLater(now));
        revealed.addListener((property, before, now) -> switchFields(now));
        sceneProperty().addListener((property, before, now) -> revealed.set(false));
        StackPane both = new StackPane(hidden, shown);
        HBox.setHgrow(both, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("secret-field");
        getChildren().addAll(both, revealButton(id + "-reveal"));
    }

    private void bindFields(String id) {
        hidden.setId(id);
        hidden.textProperty().bindBidirectional(value);
        hidden.visibleProperty().bind(revealed.not());
        shown.setId(id + "-shown");
        shown.visibleProperty().bind(revealed);
        shown.accessibleTextProperty().bind(hidden.accessibleTextProperty());
    }

    private ToggleButton revealButton(String id) {
        FontIcon icon = new FontIcon(Feather.EYE);
        revealed.addListener(
                (property, before, now) -> icon.setIconCode(now ? Feather.EYE_OFF : Feather.EYE));
        ToggleButton reveal = new ToggleButton();
        reveal.setId(id);
        reveal.getStyleClass().addAll("button-icon", "flat");
        reveal.setGraphic(icon);
        reveal.selectedProperty().bindBidirectional(revealed);
        reveal.accessibleTextProperty()
                .bind(Bindings.createStringBinding(this::revealText, revealed, texts.locale()));
        LazyTooltip.on(reveal, reveal.accessibleTextProperty());
        return reveal;
    }

    private String revealText() {
        return revealed.get() ? texts.get("secret.hide") : texts.get("secret.reveal");
    }

    /**
     * Moves the keyboard to the field that is shown now; the clear one holds no text while hidden.
     */
    private void switchFields(boolean open) {
        TextField from = open ? hidden : shown;
        TextField to = open ? shown : hidden;
        boolean hadKeyboard = from.isFocused();
        int caret = from.getCaretPosition();
        if (open) {
            shown.textProperty().bindBidirectional(value);
        } else {
            shown.textProperty().unbindBidirectional(value);
            shown.clear();
        }
        if (hadKeyboard) {
            // The secret may be hidden while the user types.
            to.requestFocus();
            to.positionCaret(caret);
        }
    }

    private void hideLater(boolean open) {
        hide.cancel();
        if (open) {
            hide = jobs.later(SHOWN_FOR, () -> revealed.set(false));
        }
    }

    /** Moves the keyboard to the field that is shown. */
    @Override
    public void requestFocus() {
        (revealed.get() ? shown : hidden).requestFocus();
    }

    /** Returns the field that masks the secret; it carries the accessible name. */
    public PasswordField field() {
        return hidden;
    }

    /** Returns the field that shows the secret while it is revealed. */
    public TextField shownField() {
        return shown;
    }
}
