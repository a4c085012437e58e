package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All steps beside the page: which is shown, which were visited, and which have faults (W2, W4).
 */
final class StepList extends VBox {

    private final WizardViewModel<?> model;
    private final WizardSteps steps;
    private final Texts texts;
    private final Map<WizardStep, Button> buttons = new LinkedHashMap<>();

    StepList(WizardViewModel<?> model, Texts texts) {
        this.model = model;
        this.steps = model.steps();
        this.texts = texts;
        setId("wizard-steps");
        getStyleClass().add("wizard-steps");
        steps.definition().steps().forEach(this::add);
        RedrawOnChange.follow(this, this::render, shown());
        render();
    }

    private void add(WizardStep step) {
        Button button = new Button();
        button.setId("wizard-step-" + step.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("wizard-step");
        button.setOnAction(event -> steps.go(step));
        buttons.put(step, button);
        getChildren().add(button);
    }

    private Observable[] shown() {
        List<Observable> all = new ArrayList<>();
        buttons.keySet().forEach(step -> all.add(model.group(step).faults()));
        all.addAll(
                List.of(
                        steps.current(),
                        steps.visited(),
                        model.edits(),
                        model.submission().state(),
                        texts.locale()));
        return all.toArray(Observable[]::new);
    }

    private void render() {
        buttons.forEach(this::render);
    }

    private void render(WizardStep step, Button button) {
        boolean visited = steps.visited().contains(step);
        StepState state = state(step, visited);
        button.setDisable(!visited || model.isBusy());
        button.getStyleClass().removeAll("current", "faulty", "done");
        if (steps.current().get().equals(step)) {
            button.getStyleClass().add("current");
        }
        if (state == StepState.FAULTY) {
            button.getStyleClass().add("faulty");
        } else if (state == StepState.DONE) {
            button.getStyleClass().add("done");
        }
        String title = texts.get(step.titleKey());
        int number = steps.definition().number(step);
        button.setGraphic(line(number, title, state));
        button.setAccessibleText(
                texts.get("wizard.step.accessible", number, buttons.size(), title, words(state)));
    }

    private enum StepState {
        CURRENT,
        DONE,
        AHEAD,
        FAULTY
    }

    private StepState state(WizardStep step, boolean visited) {
        if (visited && steps.isFaulty(step)) {
            return StepState.FAULTY;
        }
        if (steps.current().get().equals(step)) {
            return StepState.CURRENT;
        }
        return visited && steps.isComplete(step) ? StepState.DONE : StepState.AHEAD;
    }

    private String words(StepState state) {
        return switch (state) {
            case FAULTY -> texts.get("wizard.step.faulty");
            case CURRENT -> texts.get("wizard.step.current");
            case DONE -> texts.get("wizard.step.done");
            case AHEAD -> texts.get("wizard.step.ahead");
        };
    }

    private static HBox line(int number, String title, StepState state) {
        Label mark = new Label();
        switch (state) {
            case FAULTY -> mark.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
            case DONE -> mark.setGraphic(new FontIcon(Feather.CHECK));
            case CURRENT, AHEAD -> mark.setText(Integer.toString(number));
        }
        StackPane badge = new StackPane(mark);
        badge.getStyleClass().add("wizard-step-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(badge, new Label(title));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("wizard-step-line");
        return line;
    }
}
