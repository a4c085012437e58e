package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.detail.FieldList;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Function;

/** Everything that was entered once more, by step, and the exact request (W11). */
public final class ReviewPage extends WizardPage {

    private final WizardSteps steps;
    private final Texts texts;
    private final Function<WizardStep, FieldList> values;
    private final RequestPane request;
    private final VBox groups = new VBox();

    /**
     * Creates the page.
     *
     * @param values lists what was entered on a step
     */
    public ReviewPage(
            WizardViewModel<?> model, Texts texts, Function<WizardStep, FieldList> values) {
        super(model.steps().definition().review(), texts);
        this.steps = model.steps();
        this.texts = texts;
        this.values = values;
        this.request = new RequestPane(model.preview(), texts);
        groups.getStyleClass().add("wizard-section");
        getChildren().addAll(groups, request);
    }

    /** Shows what is entered now. */
    void render() {
        groups.getChildren()
                .setAll(
                        steps.definition().steps().stream()
                                .filter(step -> !step.equals(steps.definition().review()))
                                .map(this::group)
                                .toList());
        request.render();
    }

    private Node group(WizardStep step) {
        Label title = new Label(texts.get(step.titleKey()));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink edit = new Hyperlink(texts.get("wizard.edit"));
        edit.setId("wizard-edit-" + step.id());
        edit.setAccessibleText(texts.get("wizard.edit") + ": " + title.getText());
        edit.setOnAction(event -> steps.edit(step));
        HBox heading = new HBox(title, space, edit);
        heading.setAlignment(Pos.CENTER_LEFT);
        VBox group = new VBox(heading, values.apply(step));
        group.getStyleClass().add("card-box");
        return group;
    }
}
