package io.github.dfconsole.ui.form;

import io.github.dfconsole.text.Texts;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Predicate;

/** A rule for a value, ticked as soon as what is typed keeps it. */
public final class RuleTick extends Label {

    private static final String KEPT = "rule-met";

    private final FontIcon icon = new FontIcon(Feather.CIRCLE);

    /**
     * Creates a rule that follows a value.
     *
     * @param words what it asks for
     * @param value what is typed
     * @param rule whether a value keeps it; an empty one keeps none
     */
    public RuleTick(
            String id,
            ObservableValue<String> words,
            ObservableValue<String> value,
            Predicate<String> rule,
            Texts texts) {
        setId(id);
        setGraphic(icon);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().addAll("field-help", "rule");
        textProperty().bind(words);
        BooleanBinding kept =
                Bindings.createBooleanBinding(
                        () -> !value.getValue().isEmpty() && rule.test(value.getValue()), value);
        accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.get(
                                                kept.get() ? "form.rule-kept" : "form.rule-open",
                                                words.getValue()),
                                kept,
                                textProperty()));
        kept.addListener((property, before, now) -> show(now));
        show(kept.get());
    }

    private void show(boolean kept) {
        icon.setIconCode(kept ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
        getStyleClass().remove(KEPT);
        if (kept) {
            getStyleClass().add(KEPT);
        }
    }
}
