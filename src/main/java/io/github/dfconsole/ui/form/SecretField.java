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

/** A field for a secret. It is shown on demand, and hides again by itself. */
public final class SecretField extends HBox {

    private static final Duration SHOWN_FOR = Duration.ofSeconds(10);

    private final Jobs jobs;
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new Shown();
    private final BooleanProperty revealed = new SimpleBooleanProperty(this, "revealed");
    private Job hide = Job.NONE;

    /**
     * Creates a field.
     *
     * @param id the stable id of the field that is hidden; those of its parts begin with it
     * @param value what is entered
     */
    public SecretField(String id, Property<String> value, Texts texts, Jobs jobs) {
        this.jobs = jobs;
        hidden.setId(id);
        shown.setId(id + "-shown");
        hidden.textProperty().bindBidirectional(value);
        shown.visibleProperty().bind(revealed);
        hidden.visibleProperty().bind(revealed.not());
        shown.accessibleTextProperty().bind(hidden.accessibleTextProperty());
        StackPane both = new StackPane(hidden, shown);
        HBox.setHgrow(both, Priority.ALWAYS);
        ToggleButton reveal = new ToggleButton();
        reveal.setId(id + "-reveal");
        reveal.getStyleClass().addAll("button-icon", "flat");
        reveal.selectedProperty().bindBidirectional(revealed);
        FontIcon icon = new FontIcon(Feather.EYE);
        reveal.setGraphic(icon);
        reveal.accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        revealed.get()
                                                ? texts.get("secret.hide")
                                                : texts.get("secret.reveal"),
                                revealed,
                                texts.locale()));
        LazyTooltip.on(reveal, reveal.accessibleTextProperty());
        revealed.addListener((property, before, now) -> icon.setIconCode(eye(now)));
        revealed.addListener((property, before, now) -> hideLater(now));
        revealed.addListener((property, before, now) -> change(now, value));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("secret-field");
        getChildren().addAll(both, reveal);
        sceneProperty().addListener((property, before, now) -> revealed.set(false));
    }

    /** What is only to be looked at does not get to the clipboard. */
    private static final class Shown extends TextField {

        @Override
        public void copy() {
            // Whoever wants it elsewhere types it there.
        }

        @Override
        public void cut() {
            // As with copying.
        }
    }

    private static Feather eye(boolean open) {
        return open ? Feather.EYE_OFF : Feather.EYE;
    }

    /** The field in the clear knows the secret only as long as it shows it. */
    private void change(boolean open, Property<String> value) {
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
            // It may be hidden while somebody types.
            to.requestFocus();
            to.positionCaret(caret);
        }
    }

    /** Whichever of the two is seen has the keyboard. */
    @Override
    public void requestFocus() {
        (revealed.get() ? shown : hidden).requestFocus();
    }

    private void hideLater(boolean open) {
        hide.cancel();
        if (open) {
            hide = jobs.later(SHOWN_FOR, () -> revealed.set(false));
        }
    }

    /** The field that has the keyboard while it is hidden, and the label. */
    public PasswordField field() {
        return hidden;
    }

    /** The field that is seen while it is revealed. */
    public TextField shownField() {
        return shown;
    }
}
