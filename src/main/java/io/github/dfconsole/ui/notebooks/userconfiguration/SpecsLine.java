package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.LookupLine;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.form.LookupViewModel;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Says in place of the user configurations that they are not there yet, and why (W7). */
public final class SpecsLine extends LookupLine {

    private final LookupViewModel<?> specs;
    private final Texts texts;
    private final Button again;
    private final Button cancel;

    /** Follows a look-up of specifications. */
    public SpecsLine(LookupViewModel<?> specs, Texts texts, Times times) {
        super("configurations-line", texts, times);
        this.specs = specs;
        this.texts = texts;
        managedProperty().bind(visibleProperty());
        again = button("configurations-retry", texts.bind("action.retry"), specs::retry);
        cancel = button("configurations-cancel", texts.bind("action.cancel"), specs::cancel);
        RedrawOnChange.follow(this, this::render, specs.state(), specs.failure(), texts.locale());
        render();
    }

    private static Button button(String id, ObservableValue<String> text, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(text);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    @Override
    public void requestFocus() {
        again.requestFocus();
    }

    private void render() {
        sayNothing();
        setVisible(specs.state().get() != LookupState.LOADED);
        switch (specs.state().get()) {
            case WAITING -> say(texts.get("wizard.waiting.type"));
            case LOADING -> sayLoading(cancel);
            case EMPTY -> say(texts.get("wizard.empty.configurations"));
            case FAILED -> {
                Throwable failure = specs.failure().get();
                if (failure != null) {
                    sayFailed(failure, again);
                }
            }
            case CANCELLED -> sayCancelled(again);
            case LOADED -> {
                // The fields are there.
            }
        }
    }
}
