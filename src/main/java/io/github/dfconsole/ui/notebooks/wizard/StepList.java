package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** All steps beside the form: where one is, where one was, and what is wrong where (W2, W4). */
final class StepList extends VBox {

    private final NotebookWizardViewModel model;
    private final Texts texts;
    private final Map<Step, Button> buttons = new EnumMap<>(Step.class);

    StepList(NotebookWizardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("wizard-steps");
        getStyleClass().add("wizard-steps");
        for (Step step : Step.values()) {
            Button button = new Button();
            button.setId("wizard-step-" + step.name().toLowerCase(Locale.ROOT));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setMnemonicParsing(false);
            button.getStyleClass().add("wizard-step");
            button.setOnAction(event -> model.go(step));
            buttons.put(step, button);
            getChildren().add(button);
        }
        RedrawOnChange.follow(
                this,
                this::render,
                model.step(),
                model.edits(),
                model.creation().progress(),
                texts.locale());
        model.visited().addListener((SetChangeListener<Step>) change -> render());
        model.form().problems().addListener((MapChangeListener<Object, Object>) change -> render());
        model.form()
                .configurations()
                .fields()
                .addListener(
                        (ListChangeListener<Object>)
                                change -> {
                                    followConfigurations();
                                    render();
                                });
        followConfigurations();
        render();
    }

    private void followConfigurations() {
        model.form()
                .configurations()
                .fields()
                .forEach(field -> field.problem().addListener(changed -> render()));
    }

    private void render() {
        buttons.forEach(
                (step, button) -> {
                    boolean current = model.step().get() == step;
                    boolean visited = model.visited().contains(step);
                    boolean faulty = visited && model.isFaulty(step);
                    boolean done = visited && !current && !faulty && model.isComplete(step);
                    button.setDisable(!visited || model.creation().isBusy());
                    button.getStyleClass().removeAll("current", "faulty", "done");
                    if (current) {
                        button.getStyleClass().add("current");
                    }
                    if (faulty) {
                        button.getStyleClass().add("faulty");
                    } else if (done) {
                        button.getStyleClass().add("done");
                    }
                    String title = texts.get(WizardPage.titleKey(step));
                    button.setGraphic(line(step, title, faulty, done));
                    button.setAccessibleText(
                            texts.get(
                                    "wizard.step.accessible",
                                    step.number(),
                                    Step.values().length,
                                    title,
                                    state(current, faulty, done)));
                });
    }

    private String state(boolean current, boolean faulty, boolean done) {
        if (faulty) {
            return texts.get("wizard.step.faulty");
        }
        if (current) {
            return texts.get("wizard.step.current");
        }
        return done ? texts.get("wizard.step.done") : texts.get("wizard.step.ahead");
    }

    private static HBox line(Step step, String title, boolean faulty, boolean done) {
        Label mark = new Label();
        if (faulty) {
            mark.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        } else if (done) {
            mark.setGraphic(new FontIcon(Feather.CHECK));
        } else {
            mark.setText(Integer.toString(step.number()));
        }
        StackPane badge = new StackPane(mark);
        badge.getStyleClass().add("wizard-step-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(title);
        HBox line = new HBox(badge, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("wizard-step-line");
        return line;
    }
}
