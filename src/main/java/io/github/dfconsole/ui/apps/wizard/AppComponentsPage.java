package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.form.FieldProblem;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.LookupStatus;
import io.github.dfconsole.ui.wizard.WizardPage;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/** The app that it needs, and the sizes of its components. */
final class AppComponentsPage {

    private final AppFormViewModel form;
    private final FormInputs inputs;
    private final Texts texts;
    private final Times times;

    AppComponentsPage(AppFormViewModel form, FormInputs inputs, Texts texts, Times times) {
        this.form = form;
        this.inputs = inputs;
        this.texts = texts;
        this.times = times;
    }

    /**
     * Makes the page.
     *
     * @param edits changes whenever something is entered
     * @param createFirst takes a type that has to be created before the chosen one
     */
    WizardPage node(
            NeedPicker need,
            ObservableValue<? extends Number> edits,
            Consumer<String> createFirst) {
        return new WizardPage(
                AppStep.COMPONENTS,
                texts,
                setup(),
                need.node(),
                new CreateFirst("apps-need-first", form.choices(), texts, createFirst),
                new ComponentTable(form, inputs, texts, edits),
                new TypeTemplate(form.choices(), texts, times));
    }

    /** How the look-up goes; the next step needs its answer. */
    private VBox setup() {
        LookupStatus status =
                new LookupStatus(
                        "apps-template-line",
                        form.choices().setup(),
                        inputs.text(() -> ""),
                        texts,
                        times);
        Hyperlink anchor = new Hyperlink();
        anchor.setId("apps-template-again");
        anchor.textProperty().bind(texts.bind("apps.create.template.again"));
        anchor.setOnAction(event -> form.choices().setup().retry());
        FieldProblem problem = new FieldProblem("apps-template-problem", anchor);
        problem.textProperty()
                .bind(
                        inputs.problem(
                                form.setupLoaded(),
                                found -> texts.get("apps.create.problem.template")));
        anchor.visibleProperty().bind(problem.textProperty().isNotEmpty());
        anchor.managedProperty().bind(anchor.visibleProperty());
        inputs.put(form.setupLoaded(), anchor);
        VBox box = new VBox(status, problem, anchor);
        box.visibleProperty()
                .bind(status.visibleProperty().or(problem.textProperty().isNotEmpty()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
