package io.github.dfconsole.ui.notebooks.configuration;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.FailureText;
import io.github.dfconsole.ui.control.LookupViewModel;
import io.github.dfconsole.ui.control.Renewal;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says in place of the user configurations that they are not there yet, and why (W7). */
public final class SpecsLine extends HBox {

    private final LookupViewModel<?> specs;
    private final Texts texts;
    private final Times times;
    private final Button again = new Button();

    /** Follows a look-up of specifications. */
    public SpecsLine(LookupViewModel<?> specs, Texts texts, Times times) {
        this.specs = specs;
        this.texts = texts;
        this.times = times;
        setId("configurations-line");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("lookup-line");
        managedProperty().bind(visibleProperty());
        again.setId("configurations-retry");
        again.textProperty().bind(texts.bind("action.retry"));
        again.getStyleClass().add("small");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(event -> specs.retry());
        Renewal.follow(this, this::render, specs.phase(), specs.failure(), texts.locale());
        render();
    }

    @Override
    public void requestFocus() {
        again.requestFocus();
    }

    private void render() {
        getChildren().clear();
        getStyleClass().removeAll("failed");
        setVisible(specs.phase().get() != LookupViewModel.Phase.LOADED);
        switch (specs.phase().get()) {
            case WAITING -> getChildren().add(words(texts.get("wizard.waiting.type")));
            case LOADING -> {
                ProgressIndicator progress = new ProgressIndicator();
                progress.setMinSize(14, 14);
                progress.setMaxSize(14, 14);
                getChildren().addAll(progress, words(texts.get("lookup.loading")));
            }
            case EMPTY -> getChildren().add(words(texts.get("wizard.empty.configurations")));
            case FAILED -> {
                Throwable failure = specs.failure().get();
                if (failure != null) {
                    FailureText text = FailureText.of(failure, texts, times);
                    getStyleClass().add("failed");
                    getChildren()
                            .addAll(
                                    new FontIcon(Feather.ALERT_CIRCLE),
                                    words(text.cause() + " " + text.said()),
                                    again);
                }
            }
            case LOADED -> {
                // The fields are there.
            }
        }
    }

    private static Label words(String text) {
        Label label = new Label(text.strip());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
